/** Tools and methods by their canonical names. */
export const SKILLS = `
TypeScript: ts; JavaScript: js, es6; Python; Java; Go: golang; Rust; Ruby; Ruby on Rails: rails; PHP; C#; Kotlin; Swift; Scala; SQL; HTML; CSS
PostgreSQL: postgres, psql; MySQL; MongoDB: mongo; Redis; Kafka: apache kafka; Spark: apache spark; Kubernetes: k8s; Docker; Terraform; AWS: amazon web services
Azure; GCP: google cloud; React: reactjs, react.js; Vue: vue.js; Angular; Node.js: node, nodejs, node js; Django; Flask; GraphQL; Git; Jenkins; Jira; Linux
Excel: microsoft excel; Power BI; Tableau; dbt; Salesforce; SAP; Figma; Photoshop: adobe photoshop; Illustrator: adobe illustrator; InDesign: adobe indesign
PyTorch; TensorFlow; machine learning; Selenium; Postman; GitHub Actions; Temporal; Epic; Workday; Notion; Shopify; HubSpot
`
