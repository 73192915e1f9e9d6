/** Languages, libraries and tools of those who build and run software, by their canonical names. */
export const SOFTWARE_SKILLS = `
TypeScript, Playwright, Postman, Packer, Golang, Ruby, PHP, Kotlin, Scala, Perl, Haskell, Elixir, Erlang, Clojure, F#, OCaml, Objective-C,
  VB.NET, Visual Basic, VBA, COBOL, Fortran, ABAP, Solidity, Groovy, PowerShell, T-SQL, MATLAB, Simulink, SAS,
  SPSS, Stata, RStudio, Verilog, SystemVerilog, VHDL, SCSS, Bootstrap, jQuery, Webpack, Vite, Storybook,
  Three.js, WebGL, WebRTC, React Native, Redux, Ember.js, Remix.run, Gatsby, Deno, Electron.js, Django,
  FastAPI, Laravel, Symfony, CodeIgniter, Spring Boot, Spring MVC, Hibernate, Quarkus, Micronaut, .NET Core,
  ASP.NET, Blazor, Phoenix LiveView, Sidekiq, RSpec, JUnit, TestNG, Rest Assured, Appium,
  SoapUI, JMeter, LoadRunner, Gatling, PyTest, xUnit, TestRail, Zephyr Scale, k6,
  BrowserStack, Robot Framework, MySQL, MariaDB, SQLite, SQL, NoSQL, Redis, Memcached, Cassandra, DynamoDB,
  Couchbase, Neo4j, OpenSearch, ClickHouse, CockroachDB, Firestore, Firebase, Supabase, InfluxDB, TimescaleDB,
  Vertica, Teradata, DB2, Databricks, Delta Lake, Pinecone, Solr, ActiveMQ, NATS, SQS, SNS, Kinesis, PySpark,
  Hadoop, Flink, Dagster, Prefect.io, dbt, Fivetran, Airbyte, Talend, Informatica, SSIS, SSRS, SSAS, NiFi,
  Trino, Presto SQL, Great Expectations, EC2, S3, ECS, EKS, RDS, CloudFormation, CloudWatch, Azure DevOps,
  Cloudflare, Heroku, Vercel, Netlify, DigitalOcean, OpenStack, Hyper-V, Proxmox, Nutanix, Citrix, Veeam,
  Windows Server, Active Directory, Group Policy, SCCM, SharePoint, Okta, Jamf, Docker, Docker Swarm, Podman,
  Helm charts, Istio, OpenShift, Rancher, Terraform, Pulumi, Ansible, Chef Infra, SaltStack,   HashiCorp Vault, Jenkins, GitHub Actions, GitLab, Bitbucket, Travis CI, TeamCity, Flux CD,
  Octopus Deploy, CI/CD, Git, Mercurial, Perforce, Nginx, HAProxy, IIS, Prometheus, Grafana, Datadog,
  New Relic, Splunk, Kibana, Logstash, PagerDuty, Dynatrace, AppDynamics, Nagios, Zabbix, OpenTelemetry,
  Honeycomb.io, Jaeger, Linux, Unix, Ubuntu, CentOS, Debian, macOS, FreeBSD, GraphQL, gRPC, SOAP, OpenAPI,
  Swagger, WebSockets, SAML, Microservices, Event sourcing, Agile, Scrum, Kanban, Temporal workflows,
  LangChain, OpenAI API, RAG, PyTorch, TensorFlow, Keras, XGBoost, LightGBM, pandas, NumPy, SciPy, Matplotlib,
  seaborn, Plotly, Hugging Face, spaCy, NLTK, OpenCV, MLflow, Kubeflow, SageMaker, Vertex AI, Ray Tune, CUDA,
  machine learning, deep learning, computer vision, time series forecasting, statistical modeling,
  data modeling, feature engineering, reinforcement learning, Tableau, Power Query, DAX, Looker,
  Mode Analytics, Metabase, Superset, Sisense, MicroStrategy, Alteryx, KNIME, Dataiku, Amplitude, Mixpanel,
  Heap Analytics, Google Tag Manager, Segment.io, Hex.tech, Crystal Reports, Cognos, iOS development,
  Android development, SwiftUI, UIKit, Xcode, Jetpack Compose, Flutter, Xamarin, Ionic, Unity3D, Godot,
  Arduino, Raspberry Pi, FreeRTOS, RTOS, CAN bus, CANoe, CANalyzer, Vector CAST, LTspice, KiCad,
  Eagle CAD, OrCAD, Cadence, Vivado, Quartus, LabVIEW, JTAG, FPGA, STM32, AUTOSAR, Yocto, Zigbee, MQTT,
  OPC UA, Modbus, Profinet, EtherCAT, embedded C, firmware development, PCB design, Jira, Confluence, Trello,
  Asana, Monday.com, ClickUp, Basecamp, Airtable, Smartsheet, MS Project, Linear.app, ServiceNow, Zendesk,
  Freshdesk, Miro, Lucidchart, Visio, ITIL, COBIT, TOGAF, PRINCE2, BPMN, UML, Wireshark, Burp Suite,
  Metasploit, Nessus, Qualys, SentinelOne, Carbon Black, Microsoft Sentinel, QRadar, ArcSight, Tenable,
  Rapid7, Cisco ASA, Cisco IOS, Juniper, SIEM, SOC 2, ISO 27001, NIST, OWASP, threat hunting,
  incident response, vulnerability management, network security, BGP, OSPF, MPLS, VLANs, VPN, TCP/IP, DNS,
  DHCP, SD-WAN, CyberArk, HIPAA, GDPR, FedRAMP, WordPress, Drupal, Magento, Shopify, WooCommerce, Webflow,
  Wix, Squarespace, Contentful, Sanity CMS, Strapi, BigCommerce, Sitecore, Liquid templates, Zapier, n8n,
  Power Automate, Power Apps, UiPath, Blue Prism, Automation Anywhere, MuleSoft, Boomi, MAUI, WPF, WinForms,
  SignalR, Hangfire, Zephyr, Xray Test Management, Katalon, Karate DSL, Charles Proxy,
  Sauce Labs, SonarQube, Checkmarx, PRTG, SolarWinds
JavaScript: js, es6, ecmascript
Python: python 3
Java: java 8, java 11, java 17, java 21, core java
Ruby on Rails: rails, ror
C#: c sharp, csharp
C++
Bash scripting: shell scripting
PL/SQL: plsql
HTML: html5
CSS: css3
Tailwind CSS: tailwind
D3.js: d3
React: reactjs, react.js
Next.js: nextjs
Vue.js: vue, vuejs
Nuxt: nuxt.js
Angular: angularjs, angular.js
Svelte: sveltekit
Node.js: nodejs, node js
Express.js: expressjs
NestJS: nest.js
.NET: dotnet, dot net
Selenium: selenium webdriver
PostgreSQL: postgres, psql, postgre
SQL Server: mssql, ms sql, microsoft sql server
Oracle Database: oracle db
MongoDB: mongo
Elasticsearch: elastic search
BigQuery: google bigquery
Redshift: amazon redshift
Kafka: apache kafka
RabbitMQ: rabbit mq
Spark: apache spark
Airflow: apache airflow
AWS: amazon web services
AWS Lambda: lambda functions
Azure: microsoft azure
GCP: google cloud, google cloud platform
VMware: vsphere, vmware vsphere, esxi
Intune: microsoft intune
Exchange Server: exchange online
Microsoft 365: office 365, o365, m365
Kubernetes: k8s
GitLab CI: gitlab ci/cd
CircleCI: circle ci
Argo CD: argocd
SVN: subversion
Apache Tomcat: tomcat
ELK: elk stack
RHEL: red hat enterprise linux, red hat
REST APIs: rest api, restful apis, restful
OAuth: oauth2
Domain-driven design: ddd
TDD: test driven development
LLMs: large language models
scikit-learn: sklearn
Jupyter: jupyter notebooks
NLP: natural language processing
recommender systems: recommendation systems
A/B testing: ab testing
Power BI: powerbi
Looker Studio: google data studio, data studio
Qlik: qlikview, qlik sense
Google Analytics: ga4
BusinessObjects: business objects
Unreal Engine: unreal
ROS: ros2
Altium Designer: altium
hardware-in-the-loop: hil
CrowdStrike: crowdstrike falcon
Palo Alto firewalls: palo alto networks
Fortinet
Cisco Meraki: meraki
PCI DSS: pci
penetration testing: pentesting
AEM: adobe experience manager
ASP.NET Core: asp.net mvc core
Entity Framework: ef core
PostGIS, Global Mapper, QLab, Cubase, Markdown, Oxygen XML, Gurobi, CPLEX, htmx, Nextflow, Snakemake,
  Dataform, GitOps, FluxCD, Linkerd, Cilium, Vitest, PostHog, FullStory, Storyblok, FigJam, EViews, OpenFOAM,
  Isaac Sim, JAX, vLLM, DuckDB, Wwise, FMOD, Nmap, MikroTik, WinCC, EPLAN, Substance Painter, Marvelous
  Designer, Twinmotion, ArchiCAD, Affinity Designer, PLAXIS, gINT, GeoStudio, Robot Structural Analysis,
  Vectorworks, grandMA, SWMM, InfoWorks, CLO 3D, Gerber AccuMark, Lectra
Azure AD: entra id, microsoft entra
ATLAS.ti: atlas ti
SLOPE/W: slope w
Capture One: captureone
`
