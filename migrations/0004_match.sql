CREATE TABLE "places" (
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"region" text NOT NULL,
	"country" text NOT NULL,
	"lat" double precision NOT NULL,
	"lon" double precision NOT NULL,
	"population" bigint NOT NULL,
	CONSTRAINT "places_key_kind_country_region_pk" PRIMARY KEY("key","kind","country","region")
);
--> statement-breakpoint
ALTER TABLE "replies" ADD COLUMN "about" bigint[];--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "place" jsonb;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "lat" double precision;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "lon" double precision;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "completeness" double precision DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "replies_about" ON "replies" USING gin ("about");
--> statement-breakpoint
-- The place that a name means. What is written after the name ("Paris, Texas") must hold of it, whether as the name
-- or the code of a region or as a country. Of several a city that is large beats its country.
create function find_place(wanted text, qualifiers text[]) returns setof places
language sql stable as $$
  select p.* from places p
  where p.key = wanted and not exists (
    select from unnest(qualifiers) q where not exists (
      select from places r
      where r.kind <> 'city' and r.country = p.country and (r.kind = 'country' or r.region = p.region)
        and (r.key = q or upper(q) = case r.kind when 'region' then r.region else r.country end)))
  order by p.population * case p.kind when 'city' then 10 else 1 end desc, p.country, p.region
  limit 1
$$;
--> statement-breakpoint
-- Great-circle distance on a sphere of the Earth's mean radius; coordinates in degrees. Not strict, so that it can be
-- inlined: least() would take no coordinates for the other end of the world.
create function distance_km(lat1 float8, lon1 float8, lat2 float8, lon2 float8) returns float8
language sql immutable parallel safe as $$
  select case when lat1 + lat2 is not null then 2 * 6371.0088 * asin(least(1, sqrt(
    sin(radians(lat2 - lat1) / 2) ^ 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)))
  end
$$;
--> statement-breakpoint
revoke all on function find_place(text, text[]), distance_km(float8, float8, float8, float8) from public;
--> statement-breakpoint
grant execute on function find_place(text, text[]), distance_km(float8, float8, float8, float8) to kith_app, kith_background;
--> statement-breakpoint
grant select on places to kith_app, kith_background;
--> statement-breakpoint
-- Cities of 100,000 people (in the United States of 20,000) and more, states and provinces, countries. From GeoNames
-- (geonames.org, CC BY 4.0), rounded. kind | key if it is not the name in small letters | name | region | country |
-- latitude | longitude | population in thousands. Regions and countries: the middle of where their people live.
insert into places (key, kind, name, region, country, lat, lon, population)
select coalesce(nullif(part[2], ''), lower(part[3])), case part[1] when 'c' then 'city' when 'r' then 'region' else 'country' end,
  part[3], part[4], part[5], part[6]::float8, part[7]::float8, part[8]::bigint * 1000
from (select string_to_array(line, '|') as part from string_to_table($gazetteer$n||Andorra||AD|42.52|1.54|74
c||Abu Dhabi||AE|24.45|54.40|603
c||Ajman City||AE|25.40|55.48|490
c||Dubai||AE|25.08|55.31|2957
c||Musaffah||AE|24.36|54.48|243
c||Ras Al Khaimah City||AE|25.79|55.94|352
c||Sharjah||AE|25.34|55.41|1324
n||United Arab Emirates||AE|25.07|55.26|6697
n|uae|United Arab Emirates||AE|25.07|55.26|6697
n||Afghanistan||AF|34.64|67.96|6786
c|baghlan|Baghlān||AF|36.13|68.71|108
c||Balkh||AF|36.76|66.90|115
c||Gardez||AF|33.60|69.23|104
c||Ghazni||AF|33.55|68.42|141
c|herat|Herāt||AF|34.35|62.20|273
c|jalalabad|Jalālābād||AF|34.43|70.45|200
c||Kabul||AF|34.53|69.17|3044
c|kandahar|Kandahār||AF|31.61|65.71|391
c||Kunduz||AF|36.73|68.86|162
c|mazar e sharif|Mazār-e Sharīf||AF|36.71|67.11|303
n||Antigua and Barbuda||AG|17.13|-61.83|36
n||Anguilla||AI|18.20|-63.07|3
n||Albania||AL|41.08|19.86|1669
c|durres|Durrës||AL|41.32|19.45|122
c||Elbasan||AL|41.11|20.08|101
c||Tirana||AL|41.33|19.82|375
n||Armenia||AM|40.28|44.58|2500
c||Gyumri||AM|40.79|43.85|148
c||Vanadzor||AM|40.80|44.49|101
c||Yerevan||AM|40.18|44.51|1093
n||Angola||AO|-9.77|13.95|4740
c||Benguela||AO|-12.58|13.41|151
c||Cuito||AO|-12.38|16.93|114
c||Huambo||AO|-12.78|15.74|226
c||Lobito||AO|-12.36|13.54|208
c||Luanda||AO|-8.84|13.23|2776
c||Lubango||AO|-14.92|13.49|103
c|ndalatando|N’dalatando||AO|-9.30|14.91|383
n||Antarctica||AQ|-77.85|166.68|1
n||Argentina||AR|-33.11|-60.81|36130
c|bahia blanca|Bahía Blanca||AR|-38.72|-62.27|277
c||Balvanera||AR|-34.61|-58.40|152
c||Belgrano||AR|-34.56|-58.46|139
c||Berazategui||AR|-34.77|-58.21|167
c||Buenos Aires||AR|-34.61|-58.38|13076
c||Comodoro Rivadavia||AR|-45.86|-67.50|141
c||Concordia||AR|-31.39|-58.02|145
c||Corrientes||AR|-27.47|-58.83|339
c|cordoba|Córdoba||AR|-31.41|-64.18|1428
c||Formosa||AR|-26.18|-58.17|221
c|jose c paz|José C. Paz||AR|-34.52|-58.77|230
c||La Plata||AR|-34.92|-57.95|694
c||La Rioja||AR|-29.41|-66.85|163
c||Mar del Plata||AR|-38.00|-57.56|554
c||Mendoza||AR|-32.89|-68.83|877
c||Merlo||AR|-34.67|-58.73|244
c|moron|Morón||AR|-34.65|-58.62|320
c|neuquen|Neuquén||AR|-38.95|-68.06|242
c|parana|Paraná||AR|-31.73|-60.53|262
c||Pilar||AR|-34.46|-58.91|227
c||Posadas||AR|-27.37|-55.90|324
c||Quilmes||AR|-34.73|-58.26|230
c||Resistencia||AR|-27.46|-58.98|387
c||Rosario||AR|-32.95|-60.64|1174
c|rio cuarto|Río Cuarto||AR|-33.13|-64.35|154
c||Salta||AR|-24.79|-65.41|513
c||San Fernando del Valle de Catamarca||AR|-28.47|-65.79|189
c||San Juan||AR|-31.54|-68.54|447
c||San Luis||AR|-33.30|-66.34|184
c||San Miguel||AR|-34.54|-58.71|158
c|san miguel de tucuman|San Miguel de Tucumán||AR|-26.82|-65.22|781
c|san nicolas de los arroyos|San Nicolás de los Arroyos||AR|-33.33|-60.21|128
c||San Rafael||AR|-34.62|-68.33|109
c||San Salvador de Jujuy||AR|-24.19|-65.30|306
c||Santa Fe||AR|-31.65|-60.71|490
c||Santa Rosa||AR|-36.62|-64.28|111
c||Santiago del Estero||AR|-27.80|-64.26|355
c||Tandil||AR|-37.32|-59.13|104
c||Villa Lugano||AR|-34.68|-58.47|114
n||American Samoa||AS|-14.31|-170.69|41
n||Austria||AT|47.80|14.86|8162
c||Donaustadt||AT|48.23|16.46|187
c||Favoriten||AT|48.16|16.38|202
c||Floridsdorf||AT|48.25|16.40|163
c||Graz||AT|47.07|15.45|222
c||Innsbruck||AT|47.26|11.39|132
c||Linz||AT|48.31|14.29|205
c||Ottakring||AT|48.22|16.30|105
c||Salzburg||AT|47.80|13.04|153
c||Simmering||AT|48.18|16.43|101
c||Vienna||AT|48.21|16.37|1691
n||Australia||AU|-33.07|144.50|39717
c||Canberra|ACT|AU|-35.28|149.13|368
r||New South Wales|NSW|AU|-33.64|151.06|12175
c||Newcastle|NSW|AU|-32.93|151.78|308
c||Sydney|NSW|AU|-33.87|151.21|4627
c||Wollongong|NSW|AU|-34.42|150.89|292
c||Darwin|NT|AU|-12.46|130.84|129
c||Brisbane|QLD|AU|-27.47|153.03|2190
c||Cairns|QLD|AU|-16.92|145.77|153
c||Gold Coast|QLD|AU|-28.00|153.43|591
c||Logan City|QLD|AU|-27.64|153.11|283
r||Queensland|QLD|AU|-26.16|152.05|8097
c||Toowoomba|QLD|AU|-27.56|151.95|131
c||Townsville|QLD|AU|-19.27|146.81|196
c||Adelaide|SA|AU|-34.93|138.60|1225
r||South Australia|SA|AU|-34.89|138.61|2775
c||Hobart|TAS|AU|-42.88|147.33|217
c||Launceston|TAS|AU|-41.44|147.13|106
r||Tasmania|TAS|AU|-42.23|147.10|724
c||Bendigo|VIC|AU|-36.76|144.28|101
c||Geelong|VIC|AU|-38.15|144.36|226
c||Melbourne|VIC|AU|-37.81|144.96|4246
r||Victoria|VIC|AU|-37.77|144.94|10274
c||Perth|WA|AU|-31.95|115.86|1897
c||Rockingham|WA|AU|-32.28|115.73|108
r||Western Australia|WA|AU|-31.74|116.01|4557
n||Aruba||AW|12.51|-69.99|103
n|aland islands|Åland Islands||AX|60.16|20.01|27
n||Azerbaijan||AZ|40.29|48.57|4375
c||Baku||AZ|40.38|49.89|1117
c||Ganja||AZ|40.68|46.36|313
c||Lankaran||AZ|38.75|48.85|240
c||Sumqayıt||AZ|40.59|49.67|265
c||Yevlakh||AZ|40.62|47.15|127
c||Banja Luka||BA|44.78|17.19|221
n||Bosnia and Herzegovina||BA|44.24|17.85|2943
n|bosnia|Bosnia and Herzegovina||BA|44.24|17.85|2943
c||Mostar||BA|43.34|17.81|105
c||Sarajevo||BA|43.85|18.36|697
c||Tuzla||BA|44.54|18.67|142
c||Zenica||BA|44.20|17.90|164
n||Barbados||BB|13.11|-59.62|109
c||Bagerhat||BD|22.66|89.79|266
n||Bangladesh||BD|23.58|90.39|26605
c|barisal|Barisāl||BD|22.70|90.37|202
c|bhairab bazar|Bhairab Bāzār||BD|24.05|90.98|105
c||Bogra||BD|24.85|89.37|210
c||Chittagong||BD|22.34|91.83|3920
c||Comilla||BD|23.46|91.19|389
c|coxs bazar|Cox’s Bāzār||BD|21.44|92.01|254
c||Dhaka||BD|23.71|90.41|10357
c|dinajpur|Dinājpur||BD|25.63|88.64|206
c|faridpur|Farīdpur||BD|23.61|89.84|112
c|jamalpur|Jamālpur||BD|24.92|89.95|168
c||Jessore||BD|23.17|89.21|244
c||Khulna||BD|22.81|89.56|1342
c||Kushtia||BD|23.90|89.12|136
c||Mymensingh||BD|24.76|90.41|225
c||Narsingdi||BD|23.92|90.72|281
c||Natore||BD|24.41|88.99|369
c|nawabganj|Nawābganj||BD|24.59|88.27|142
c|nagarpur|Nāgarpur||BD|24.06|89.88|238
c|narayanganj|Nārāyanganj||BD|23.61|90.50|224
c||Paltan||BD|23.74|90.41|184
c||Puthia||BD|24.37|88.83|159
c|pabna|Pābna||BD|24.01|89.24|187
c|par naogaon|Pār Naogaon||BD|24.80|88.95|192
c||Rangpur||BD|25.75|89.25|343
c|rajshahi|Rājshāhi||BD|24.37|88.60|700
c||Saidpur||BD|25.78|88.89|199
c||Sherpur||BD|25.02|90.02|107
c||Shibganj||BD|25.00|89.32|379
c|shahzadpur|Shāhzādpur||BD|24.18|89.60|102
c||Sirajganj||BD|24.46|89.71|127
c|sonargaon|Sonārgaon||BD|23.65|90.62|130
c||Sylhet||BD|24.90|91.87|237
c|satkhira|Sātkhira||BD|22.71|89.07|129
c||Tungi||BD|23.89|90.40|338
c|tangail|Tāngāil||BD|24.25|89.92|180
c||Antwerpen||BE|51.22|4.40|460
c|antwerp|Antwerpen||BE|51.22|4.40|460
n||Belgium||BE|50.85|4.43|10210
c||Brugge||BE|51.21|3.22|117
c||Brussels||BE|50.85|4.35|1019
c||Charleroi||BE|50.41|4.44|200
c||Gent||BE|51.05|3.72|231
c|ghent|Gent||BE|51.05|3.72|231
c|liege|Liège||BE|50.63|5.57|183
c||Namur||BE|50.47|4.87|106
c|bobo dioulasso|Bobo-Dioulasso||BF|11.18|-4.30|360
n||Burkina Faso||BF|12.18|-2.08|2482
c||Ouagadougou||BF|12.37|-1.53|1087
n||Bulgaria||BG|42.75|25.01|5498
c||Burgas||BG|42.51|27.47|196
c||Pleven||BG|43.42|24.62|119
c||Plovdiv||BG|42.15|24.75|340
c||Ruse||BG|43.85|25.95|156
c||Sofia||BG|42.70|23.32|1153
c||Stara Zagora||BG|42.43|25.64|143
c||Varna||BG|43.22|27.92|313
n||Bahrain||BH|26.18|50.57|563
c||Manama||BH|26.23|50.59|147
c||Bujumbura||BI|-3.38|29.36|332
n||Burundi||BI|-3.33|29.65|663
c|abomey calavi|Abomey-Calavi||BJ|6.45|2.36|386
n||Benin||BJ|7.56|2.30|2980
c||Bohicon||BJ|7.18|2.07|125
c||Cotonou||BJ|6.37|2.42|780
c||Djougou||BJ|9.71|1.67|237
c||Kandi||BJ|11.13|2.94|110
c||Parakou||BJ|9.34|2.63|164
c|porto novo|Porto-Novo||BJ|6.50|2.60|234
n|st barthelemy|St. Barthélemy||BL|17.90|-62.85|6
n||Bermuda||BM|32.35|-64.71|3
n||Brunei||BN|4.76|114.65|154
n||Bolivia||BO|-17.60|-65.32|5223
c||Cochabamba||BO|-17.39|-66.16|900
c||La Paz||BO|-16.50|-68.15|813
c||Oruro||BO|-17.98|-67.15|209
c|potosi|Potosí||BO|-19.58|-65.75|141
c||Sacaba||BO|-17.40|-66.04|108
c||Santa Cruz de la Sierra||BO|-17.79|-63.18|1364
c||Sucre||BO|-19.03|-65.26|225
c||Tarija||BO|-21.54|-64.73|159
n||Caribbean Netherlands||BQ|13.99|-66.57|13
c||Alagoinhas||BR|-12.14|-38.42|123
c||Americana||BR|-22.74|-47.33|196
c||Ananindeua||BR|-1.37|-48.37|434
c||Angra dos Reis||BR|-23.01|-44.32|154
c|anapolis|Anápolis||BR|-16.33|-48.95|320
c|aparecida de goiania|Aparecida de Goiânia||BR|-16.82|-49.24|511
c||Apucarana||BR|-23.55|-51.46|107
c||Aracaju||BR|-10.91|-37.07|490
c|araguaina|Araguaína||BR|-7.19|-48.21|105
c||Arapiraca||BR|-9.75|-36.66|167
c||Araraquara||BR|-21.79|-48.18|168
c||Araras||BR|-22.36|-47.38|107
c||Araruama||BR|-22.87|-42.34|110
c|araucaria|Araucária||BR|-25.59|-49.41|111
c|aracatuba|Araçatuba||BR|-21.21|-50.43|170
c||Assis||BR|-22.66|-50.41|102
c||Atibaia||BR|-23.12|-46.55|111
c||Barbacena||BR|-21.23|-43.77|122
c||Barra Mansa||BR|-22.54|-44.17|164
c||Barreiras||BR|-12.15|-44.99|158
c||Barretos||BR|-20.56|-48.57|101
c||Barueri||BR|-23.51|-46.88|252
c||Bauru||BR|-22.31|-49.06|335
c||Belford Roxo||BR|-22.76|-43.40|466
c||Belo Horizonte||BR|-19.92|-43.94|2373
c|belem|Belém||BR|-1.46|-48.50|1408
c||Betim||BR|-19.97|-44.20|384
c||Birigui||BR|-21.29|-50.34|102
c||Blumenau||BR|-26.92|-49.07|294
c||Boa Vista||BR|2.82|-60.67|235
c||Botucatu||BR|-22.89|-48.45|114
c|braganca paulista|Bragança Paulista||BR|-22.95|-46.54|125
c|brasilia|Brasília||BR|-15.78|-47.93|2208
n||Brazil||BR|-18.06|-45.62|134244
c||Cabo||BR|-8.28|-35.03|143
c||Cabo Frio||BR|-22.89|-42.03|108
c||Cachoeirinha||BR|-29.95|-51.09|121
c||Cachoeiro de Itapemirim||BR|-20.85|-41.11|187
c|camacari|Camaçari||BR|-12.70|-38.32|189
c||Campina Grande||BR|-7.23|-35.88|349
c||Campinas||BR|-22.91|-47.06|1032
c||Campo Grande||BR|-20.44|-54.65|729
c||Campos dos Goytacazes||BR|-21.75|-41.33|387
c||Canoas||BR|-29.92|-51.18|328
c|carapicuiba|Carapicuíba||BR|-23.52|-46.84|361
c||Caruaru||BR|-8.28|-35.98|235
c||Cascavel||BR|-24.96|-53.46|257
c||Castanhal||BR|-1.29|-47.93|137
c||Catanduva||BR|-21.14|-48.97|110
c||Caucaia||BR|-3.74|-38.65|275
c||Caxias||BR|-4.86|-43.36|148
c||Caxias do Sul||BR|-29.17|-51.18|381
c|chapeco|Chapecó||BR|-27.10|-52.62|160
c||Colatina||BR|-19.54|-40.63|101
c||Colombo||BR|-25.29|-49.22|217
c||Conselheiro Lafaiete||BR|-20.66|-43.79|112
c||Contagem||BR|-19.93|-44.05|627
c||Coronel Fabriciano||BR|-19.52|-42.63|101
c||Cotia||BR|-23.60|-46.92|175
c|criciuma|Criciúma||BR|-28.68|-49.37|162
c|cubatao|Cubatão||BR|-23.89|-46.43|118
c|cuiaba|Cuiabá||BR|-15.60|-56.10|522
c||Curitiba||BR|-25.43|-49.27|1718
c||Diadema||BR|-23.69|-46.62|391
c|divinopolis|Divinópolis||BR|-20.14|-44.89|194
c||Dourados||BR|-22.22|-54.81|162
c||Duque de Caxias||BR|-22.79|-43.31|818
c||Embu||BR|-23.65|-46.85|222
c||Esmeraldas||BR|-19.76|-44.31|103
c|eunapolis|Eunápolis||BR|-16.38|-39.58|114
c||Feira de Santana||BR|-12.27|-38.97|482
c||Ferraz de Vasconcelos||BR|-23.54|-46.37|168
c|florianopolis|Florianópolis||BR|-27.60|-48.55|413
c||Fortaleza||BR|-3.72|-38.54|2400
c|foz do iguacu|Foz do Iguaçu||BR|-25.55|-54.59|294
c||Franca||BR|-20.54|-47.40|305
c||Francisco Morato||BR|-23.28|-46.75|172
c||Franco da Rocha||BR|-23.32|-46.73|109
c||Garanhuns||BR|-8.88|-36.50|110
c|goiania|Goiânia||BR|-16.68|-49.25|1171
c||Governador Valadares||BR|-18.85|-41.95|251
c|gravatai|Gravataí||BR|-29.94|-50.99|239
c||Guarapari||BR|-20.67|-40.50|101
c||Guarapuava||BR|-25.39|-51.47|151
c|guaratingueta|Guaratinguetá||BR|-22.82|-45.19|106
c|guaruja|Guarujá||BR|-23.99|-46.26|310
c||Guarulhos||BR|-23.46|-46.53|1170
c|guaiba|Guaíba||BR|-30.11|-51.33|101
c|hortolandia|Hortolândia||BR|-22.86|-47.22|204
c|ibirite|Ibirité||BR|-20.02|-44.06|141
c|ilheus|Ilhéus||BR|-14.79|-39.04|155
c||Imperatriz||BR|-5.53|-47.49|218
c||Indaiatuba||BR|-23.09|-47.21|180
c||Ipatinga||BR|-19.47|-42.54|229
c|itaborai|Itaboraí||BR|-22.74|-42.86|182
c||Itabuna||BR|-14.79|-39.28|206
c|itaguai|Itaguaí||BR|-22.85|-43.78|101
c|itajai|Itajaí||BR|-26.91|-48.66|156
c||Itapecerica da Serra||BR|-23.72|-46.85|152
c||Itapetininga||BR|-23.59|-48.05|126
c||Itapevi||BR|-23.55|-46.93|202
c||Itaquaquecetuba||BR|-23.49|-46.35|337
c||Itu||BR|-23.26|-47.30|138
c|jaboatao|Jaboatão||BR|-8.18|-35.00|703
c|jaboatao dos guararapes|Jaboatão dos Guararapes||BR|-8.11|-35.01|630
c|jacarei|Jacareí||BR|-23.31|-45.97|213
c||Jandira||BR|-23.53|-46.90|114
c|jaragua do sul|Jaraguá do Sul||BR|-26.49|-49.07|130
c|jau|Jaú||BR|-22.30|-48.56|119
c|jequie|Jequié||BR|-13.86|-40.09|127
c|ji parana|Ji Paraná||BR|-10.89|-61.95|108
c||Joinville||BR|-26.30|-48.85|461
c|joao pessoa|João Pessoa||BR|-7.12|-34.86|651
c||Juazeiro do Norte||BR|-7.21|-39.32|225
c||Juiz de Fora||BR|-21.76|-43.35|470
c|jundiai|Jundiaí||BR|-23.19|-46.88|322
c||Lages||BR|-27.82|-50.33|165
c||Lauro de Freitas||BR|-12.89|-38.33|141
c||Limeira||BR|-22.56|-47.40|290
c||Linhares||BR|-19.39|-40.07|105
c||Londrina||BR|-23.31|-51.16|472
c|luziania|Luziânia||BR|-16.25|-47.95|144
c|macapa|Macapá||BR|0.04|-51.07|339
c|macae|Macaé||BR|-22.38|-41.78|143
c|maceio|Maceió||BR|-9.67|-35.74|955
c||Manaus||BR|-3.10|-60.02|1598
c|maraba|Marabá||BR|-5.38|-49.13|146
c|maracanau|Maracanaú||BR|-3.88|-38.63|194
c|maringa|Maringá||BR|-23.43|-51.94|312
c|marilia|Marília||BR|-22.21|-49.95|212
c|maua|Mauá||BR|-23.67|-46.46|386
c|mogi guacu|Mogi Guaçu||BR|-22.37|-46.95|129
c||Mogi das Cruzes||BR|-23.52|-46.19|326
c||Montes Claros||BR|-16.73|-43.86|332
c|mossoro|Mossoró||BR|-5.19|-37.34|202
c||Natal||BR|-5.79|-35.21|763
c|nilopolis|Nilópolis||BR|-22.81|-43.41|147
c|niteroi|Niterói||BR|-22.88|-43.10|456
c||Nossa Senhora do Socorro||BR|-10.86|-37.13|164
c||Nova Friburgo||BR|-22.28|-42.53|153
c|nova iguacu|Nova Iguaçu||BR|-22.76|-43.45|1002
c||Novo Hamburgo||BR|-29.68|-51.13|254
c||Olinda||BR|-8.01|-34.86|367
c||Osasco||BR|-23.53|-46.79|678
c|palhoca|Palhoça||BR|-27.65|-48.67|122
c||Palmas||BR|-10.17|-48.33|196
c|paranagua|Paranaguá||BR|-25.52|-48.53|141
c||Parauapebas||BR|-6.07|-49.90|196
c||Parnamirim||BR|-5.92|-35.26|150
c|parnaiba|Parnaíba||BR|-2.90|-41.78|138
c||Passo Fundo||BR|-28.26|-52.41|180
c||Patos de Minas||BR|-18.58|-46.52|126
c||Paulista||BR|-7.94|-34.87|290
c||Pelotas||BR|-31.77|-52.34|321
c||Petrolina||BR|-9.40|-40.50|195
c|petropolis|Petrópolis||BR|-22.50|-43.18|273
c||Pindamonhangaba||BR|-22.92|-45.46|132
c||Pinhais||BR|-25.44|-49.19|117
c||Piracicaba||BR|-22.73|-47.65|342
c||Planaltina||BR|-15.62|-47.65|189
c||Ponta Grossa||BR|-25.09|-50.16|292
c||Porto Alegre||BR|-30.03|-51.23|1373
c||Porto Seguro||BR|-16.45|-39.06|123
c||Porto Velho||BR|-8.76|-63.90|306
c||Pouso Alegre||BR|-22.23|-45.94|115
c|poa|Poá||BR|-23.53|-46.34|107
c|pocos de caldas|Poços de Caldas||BR|-21.79|-46.56|147
c||Praia Grande||BR|-24.01|-46.40|250
c||Presidente Prudente||BR|-22.13|-51.39|210
c||Queimados||BR|-22.72|-43.56|136
c||Recife||BR|-8.05|-34.88|1478
c||Resende||BR|-22.47|-44.45|112
c|ribeirao pires|Ribeirão Pires||BR|-23.71|-46.41|112
c|ribeirao preto|Ribeirão Preto||BR|-21.18|-47.81|620
c|ribeirao das neves|Ribeirão das Neves||BR|-19.77|-44.09|407
c||Rio Branco||BR|-9.97|-67.81|258
c||Rio Claro||BR|-22.41|-47.56|180
c||Rio Grande||BR|-32.03|-52.10|188
c||Rio Verde||BR|-17.80|-50.93|230
c||Rio das Ostras||BR|-22.53|-41.95|100
c||Rio de Janeiro||BR|-22.91|-43.18|6024
c|rio|Rio de Janeiro||BR|-22.91|-43.18|6024
c|rondonopolis|Rondonópolis||BR|-16.47|-54.64|153
c||Salvador||BR|-12.97|-38.51|2712
c|santa barbara doeste|Santa Bárbara d'Oeste||BR|-22.75|-47.41|188
c||Santa Cruz do Sul||BR|-29.72|-52.43|106
c||Santa Luzia||BR|-19.77|-43.85|244
c||Santa Maria||BR|-29.68|-53.81|249
c||Santa Rita||BR|-7.11|-34.98|120
c|santarem|Santarém||BR|-2.44|-54.71|189
c|santo andre|Santo André||BR|-23.66|-46.54|662
c||Santos||BR|-23.96|-46.33|411
c||Sapucaia||BR|-29.83|-51.15|131
c||Serra||BR|-20.13|-40.31|394
c||Sete Lagoas||BR|-19.47|-44.25|201
c|simoes filho|Simões Filho||BR|-12.78|-38.40|117
c||Sinop||BR|-11.86|-55.50|116
c||Sobral||BR|-3.69|-40.35|158
c||Sorocaba||BR|-23.50|-47.46|559
c|sumare|Sumaré||BR|-22.82|-47.27|228
c||Suzano||BR|-23.54|-46.31|283
c|sao bernardo do campo|São Bernardo do Campo||BR|-23.69|-46.56|743
c|sao caetano do sul|São Caetano do Sul||BR|-23.62|-46.55|136
c|sao carlos|São Carlos||BR|-22.02|-47.89|205
c|sao jose|São José||BR|-28.21|-49.16|200
c|sao jose do rio preto|São José do Rio Preto||BR|-20.82|-49.38|375
c|sao jose dos campos|São José dos Campos||BR|-23.18|-45.89|614
c|sao jose dos pinhais|São José dos Pinhais||BR|-25.53|-49.21|124
c|sao joao de meriti|São João de Meriti||BR|-22.80|-43.37|455
c|sao leopoldo|São Leopoldo||BR|-29.76|-51.15|209
c|sao luis|São Luís||BR|-2.53|-44.30|917
c|sao paulo|São Paulo||BR|-23.55|-46.64|10021
c|sao vicente|São Vicente||BR|-23.96|-46.39|324
c|taboao da serra|Taboão da Serra||BR|-23.63|-46.79|215
c|taubate|Taubaté||BR|-23.03|-45.56|252
c||Teresina||BR|-5.09|-42.80|745
c|teresopolis|Teresópolis||BR|-22.42|-42.98|124
c|teofilo otoni|Teófilo Otoni||BR|-17.86|-41.51|101
c||Timon||BR|-5.09|-42.84|124
c||Toledo||BR|-24.71|-53.74|119
c||Uberaba||BR|-19.75|-47.93|261
c|uberlandia|Uberlândia||BR|-18.92|-48.28|564
c||Umuarama||BR|-23.77|-53.33|107
c||Uruguaiana||BR|-29.75|-57.09|123
c||Varginha||BR|-21.55|-45.43|117
c|viamao|Viamão||BR|-30.08|-51.02|285
c||Vila Velha||BR|-20.33|-40.29|395
c|vitoria|Vitória||BR|-20.32|-40.34|313
c|vitoria da conquista|Vitória da Conquista||BR|-14.87|-40.84|253
c|vitoria de santo antao|Vitória de Santo Antão||BR|-8.12|-35.29|107
c||Volta Redonda||BR|-22.52|-44.10|250
c|varzea grande|Várzea Grande||BR|-15.65|-56.13|250
c|varzea paulista|Várzea Paulista||BR|-23.21|-46.83|111
n||Bahamas||BS|25.45|-77.64|358
c||Nassau||BS|25.06|-77.34|228
n||Bhutan||BT|27.30|89.97|231
n||Botswana||BW|-23.29|25.96|1076
c||Gaborone||BW|-24.65|25.91|208
c||Babruysk||BY|53.14|29.22|221
c||Baranovichi||BY|53.13|26.01|169
c||Barysaw||BY|54.23|28.50|144
n||Belarus||BY|53.58|27.89|7084
c||Brest||BY|52.10|23.69|301
c|homyel|Homyel'||BY|52.43|30.98|481
c||Hrodna||BY|53.69|23.83|317
c||Mahilyow||BY|53.92|30.34|369
c||Maladzyechna||BY|54.32|26.85|101
c||Mazyr||BY|52.05|29.25|112
c||Minsk||BY|53.90|27.57|1742
c||Navapolatsk||BY|55.53|28.60|101
c||Orsha||BY|54.51|30.42|125
c||Pinsk||BY|52.12|26.10|131
c||Salihorsk||BY|52.79|27.54|102
c||Vitebsk||BY|55.19|30.20|343
n||Belize||BZ|17.46|-88.46|158
n||Canada||CA|46.50|-87.67|29896
r||Alberta|AB|CA|52.35|-113.70|2767
c||Calgary|AB|CA|51.05|-114.09|1020
c||Edmonton|AB|CA|53.55|-113.47|712
c||Abbotsford|BC|CA|49.06|-122.25|152
r||British Columbia|BC|CA|49.54|-122.46|4374
c||Burnaby|BC|CA|49.27|-122.95|203
c||Coquitlam|BC|CA|49.28|-122.78|140
c||Delta|BC|CA|49.14|-122.91|102
c||Kelowna|BC|CA|49.88|-119.49|125
c||Ladner|BC|CA|49.09|-123.08|200
c||Okanagan|BC|CA|50.36|-119.35|298
c||Richmond|BC|CA|49.17|-123.14|182
c||Surrey|BC|CA|49.11|-122.83|395
c||Vancouver|BC|CA|49.25|-123.12|600
c||Victoria|BC|CA|48.44|-123.35|290
r||Manitoba|MB|CA|50.06|-97.48|802
c||Winnipeg|MB|CA|49.88|-97.15|632
c||Moncton|NB|CA|46.09|-64.80|109
r||New Brunswick|NB|CA|46.09|-65.72|405
r||Newfoundland|NL|CA|48.26|-54.68|273
c||Dartmouth|NS|CA|44.67|-63.58|101
c||Halifax|NS|CA|44.65|-63.57|359
r||Nova Scotia|NS|CA|45.01|-63.02|787
c||Sydney|NS|CA|46.14|-60.18|106
c||Barrie|ON|CA|44.40|-79.67|182
c||Brampton|ON|CA|43.68|-79.77|434
c||Burlington|ON|CA|43.39|-79.84|164
c||Cambridge|ON|CA|43.36|-80.31|120
c||East York|ON|CA|43.69|-79.33|115
c||Etobicoke|ON|CA|43.65|-79.57|348
c||Greater Sudbury|ON|CA|46.49|-80.99|158
c||Guelph|ON|CA|43.55|-80.26|116
c||Hamilton|ON|CA|43.25|-79.85|520
c||Kingston|ON|CA|44.23|-76.48|114
c||Kitchener|ON|CA|43.43|-80.51|234
c||London|ON|CA|42.98|-81.23|347
c||Markham|ON|CA|43.87|-79.27|262
c||Milton|ON|CA|43.52|-79.88|102
c||Mississauga|ON|CA|43.58|-79.66|669
c||Nepean|ON|CA|45.34|-75.72|180
c||North York|ON|CA|43.77|-79.42|636
c||Oakville|ON|CA|43.45|-79.68|166
r||Ontario|ON|CA|43.97|-79.48|12823
c||Oshawa|ON|CA|43.90|-78.85|309
c||Ottawa|ON|CA|45.41|-75.70|812
c||Richmond Hill|ON|CA|43.87|-79.44|186
c||Scarborough|ON|CA|43.77|-79.26|600
c|st catharines|St. Catharines|ON|CA|43.17|-79.24|132
c||Toronto|ON|CA|43.70|-79.42|2600
c||Vaughan|ON|CA|43.84|-79.50|239
c||Windsor|ON|CA|42.30|-83.02|278
r||Prince Edward Island|PE|CA|46.06|-66.59|92
c||Gatineau|QC|CA|45.48|-75.70|242
c||Laval|QC|CA|45.57|-73.69|377
c||Longueuil|QC|CA|45.53|-73.52|229
c|levis|Lévis|QC|CA|46.80|-71.18|126
c|montreal|Montréal|QC|CA|45.51|-73.59|1600
r||Quebec|QC|CA|46.05|-73.02|6885
c|quebec|Québec|QC|CA|46.81|-71.21|529
c|quebec city|Québec|QC|CA|46.81|-71.21|529
c||Saguenay|QC|CA|48.42|-71.07|144
c||Sherbrooke|QC|CA|45.40|-71.90|129
c|trois rivieres|Trois-Rivières|QC|CA|46.35|-72.55|120
c||Regina|SK|CA|50.45|-104.62|176
r||Saskatchewan|SK|CA|51.48|-105.65|620
c||Saskatoon|SK|CA|52.13|-106.67|199
n||Cocos Islands||CC|-12.16|96.82|0
c||Bandundu||CD|-3.32|17.38|118
c||Beni||CD|0.49|29.47|232
c||Boma||CD|-5.85|13.05|163
c||Bukavu||CD|-2.49|28.84|225
c||Butembo||CD|0.14|29.29|155
n|congo kinshasa|Congo - Kinshasa||CD|-4.85|19.90|17216
c||Gandajika||CD|-6.75|23.95|154
c||Gemena||CD|3.26|19.77|118
c||Goma||CD|-1.67|29.23|144
c||Ilebo||CD|-4.33|20.59|107
c||Isiro||CD|2.77|27.62|127
c||Kalemie||CD|-5.95|29.19|147
c||Kananga||CD|-5.90|22.42|464
c||Kikwit||CD|-5.04|18.82|187
c||Kindu||CD|-2.94|25.92|136
c||Kinshasa||CD|-4.33|15.31|7786
c||Kisangani||CD|0.52|25.19|539
c||Kolwezi||CD|-10.71|25.47|418
c||Likasi||CD|-10.98|26.74|422
c||Lubumbashi||CD|-11.66|27.48|1374
c||Masina||CD|-4.38|15.39|485
c||Matadi||CD|-5.84|13.46|180
c||Mbandaka||CD|0.05|18.26|184
c|mbuji mayi|Mbuji-Mayi||CD|-6.14|23.59|875
c|mwene ditu|Mwene-Ditu||CD|-7.01|23.45|189
c||Tshikapa||CD|-6.42|20.80|267
c||Uvira||CD|-3.40|29.14|170
c||Bangui||CF|4.36|18.55|542
c||Bimbo||CF|4.26|18.42|130
n||Central African Republic||CF|4.95|18.64|1400
c||Brazzaville||CG|-4.27|15.28|1285
n|congo brazzaville|Congo - Brazzaville||CG|-4.18|14.10|2322
c||Dolisie||CG|-4.20|12.67|104
c|pointe noire|Pointe-Noire||CG|-4.78|11.86|659
c||Basel||CH|47.56|7.57|164
c||Bern||CH|46.95|7.45|122
c|geneve|Genève||CH|46.20|6.15|184
c|geneva|Genève||CH|46.20|6.15|184
c||Lausanne||CH|46.52|6.63|117
n||Switzerland||CH|47.08|8.06|7328
c|zurich|Zürich||CH|47.37|8.55|342
c||Abengourou||CI|6.73|-3.50|104
c||Abidjan||CI|5.35|-4.00|3677
c||Abobo||CI|5.42|-4.02|900
c||Anyama||CI|5.49|-4.05|101
c|bouake|Bouaké||CI|7.69|-5.03|567
n|cote divoire|Côte d’Ivoire||CI|6.09|-4.63|8431
n|ivory coast|Côte d’Ivoire||CI|6.09|-4.63|8431
c||Daloa||CI|6.88|-6.45|216
c||Divo||CI|5.84|-5.36|128
c||Gagnoa||CI|6.13|-5.95|123
c||Korhogo||CI|9.46|-5.63|167
c||Man||CI|7.41|-7.55|139
c|san pedro|San-Pédro||CI|4.75|-6.64|197
c||Yamoussoukro||CI|6.82|-5.28|195
n||Cook Islands||CK|-21.21|-159.78|13
c||Antofagasta||CL|-23.65|-70.40|310
c||Arica||CL|-18.47|-70.30|186
c||Calama||CL|-22.46|-68.92|143
n||Chile||CL|-33.74|-71.21|12697
c|chillan|Chillán||CL|-36.61|-72.10|150
c|concepcion|Concepción||CL|-36.83|-73.05|215
c|copiapo|Copiapó||CL|-27.37|-70.33|129
c||Coquimbo||CL|-29.95|-71.34|161
c|curico|Curicó||CL|-34.98|-71.24|102
c||Iquique||CL|-20.21|-70.15|227
c||La Pintana||CL|-33.58|-70.63|201
c||La Serena||CL|-29.90|-71.25|155
c||Lo Prado||CL|-33.44|-70.73|104
c|los angeles|Los Ángeles||CL|-37.47|-72.35|125
c||Osorno||CL|-40.57|-73.13|136
c||Puente Alto||CL|-33.61|-70.58|510
c||Puerto Montt||CL|-41.47|-72.94|160
c||Punta Arenas||CL|-53.15|-70.91|117
c|quilpue|Quilpué||CL|-33.05|-71.44|130
c||Rancagua||CL|-34.17|-70.74|213
c||San Bernardo||CL|-33.59|-70.70|250
c||Santiago||CL|-33.46|-70.65|4837
c||Talca||CL|-35.43|-71.66|197
c||Talcahuano||CL|-36.72|-73.12|253
c||Temuco||CL|-38.74|-72.60|238
c||Valdivia||CL|-39.81|-73.25|133
c|valparaiso|Valparaíso||CL|-33.04|-71.63|282
c|vina del mar|Viña del Mar||CL|-33.02|-71.55|295
c||Bafoussam||CM|5.48|10.42|291
c||Bamenda||CM|5.96|10.15|394
c||Bertoua||CM|4.58|13.68|218
n||Cameroon||CM|5.90|11.51|8684
c||Douala||CM|4.05|9.70|1338
c|edea|Edéa||CM|3.80|10.13|203
c||Garoua||CM|9.30|13.40|437
c|kousseri|Kousséri||CM|12.08|15.03|436
c||Kumba||CM|4.64|9.45|144
c||Loum||CM|4.72|9.74|177
c||Maroua||CM|10.59|14.32|320
c||Mbouda||CM|5.63|10.25|111
c||Mokolo||CM|10.74|13.80|275
c|ngaoundere|Ngaoundéré||CM|7.33|13.58|231
c||Nkongsamba||CM|4.95|9.94|117
c|yaounde|Yaoundé||CM|3.87|11.52|1299
c||Acheng||CN|45.55|126.98|145
c||Aksu||CN|41.18|80.28|340
c||Altay||CN|47.85|88.13|139
c||Anbu||CN|23.45|116.68|163
c||Anda||CN|46.40|125.31|181
c||Ankang||CN|32.68|109.02|133
c||Anqing||CN|30.51|117.05|359
c||Anqiu||CN|36.43|119.19|106
c||Anshan||CN|41.12|122.99|1199
c||Anshun||CN|26.25|105.93|352
c||Anyang||CN|36.10|114.38|781
c||Aral||CN|40.54|81.27|260
c||Baicheng||CN|45.61|122.82|317
c||Baishan||CN|41.94|126.42|184
c||Baiyin||CN|36.55|104.17|189
c||Baoding||CN|38.85|115.49|996
c||Baoshan||CN|46.56|131.42|124
c||Baotou||CN|40.58|110.02|1302
c||Bayan Nur||CN|40.74|107.39|1760
c||Beibei||CN|29.83|106.44|112
c||Beihai||CN|21.48|109.10|290
c||Beijing||CN|39.91|116.40|11717
c||Beipiao||CN|41.79|120.78|155
c|beian|Bei’an||CN|48.27|126.60|436
c||Bengbu||CN|32.94|117.36|577
c||Benxi||CN|41.29|123.77|988
c||Binzhou||CN|37.37|118.02|116
c||Boshan||CN|36.48|117.83|154
c||Bozhou||CN|33.88|115.77|174
c||Buhe||CN|30.29|112.23|106
c||Cangzhou||CN|38.32|116.87|528
c||Changchun||CN|43.88|125.32|4193
c||Changde||CN|29.03|111.70|518
c||Changji||CN|44.01|87.30|199
c||Changsha||CN|28.20|112.97|3094
c||Changshu City||CN|31.65|120.74|1048
c||Changzhi||CN|35.21|111.74|700
c||Changzhou||CN|31.77|119.95|949
c||Chaohu||CN|31.60|117.87|138
c||Chaoyang||CN|41.57|120.46|410
c||Chaozhou||CN|23.65|116.62|425
c||Chengde||CN|40.95|117.96|449
c||Chengdu||CN|30.67|104.07|7416
c||Chenghua||CN|23.46|116.77|152
c||Chengtangcun||CN|35.08|117.19|105
c||Chengzhong||CN|30.94|113.55|266
c||Chenzhou||CN|25.80|113.03|179
c||Chifeng||CN|42.27|118.96|347
n||China||CN|32.97|115.29|400169
c||Chizhou||CN|30.66|117.48|148
c||Chongqing||CN|29.56|106.55|7458
c||Chuzhou||CN|32.32|118.30|281
c||Dadonghai||CN|18.22|109.51|2000
c||Dadukou||CN|26.55|101.71|462
c||Dali||CN|25.58|100.21|134
c||Dalian||CN|38.91|121.60|4088
c||Daliang||CN|22.84|113.25|210
c||Dandong||CN|40.13|124.39|632
c||Danshui||CN|22.80|114.47|127
c||Daqing||CN|46.58|125.00|203
c||Dasha||CN|23.11|113.44|116
c||Datong||CN|40.09|113.29|1053
c||Dawukou||CN|39.04|106.40|132
c||Daxing||CN|39.74|116.33|105
c||Dazhou||CN|31.22|107.50|131
c||Dehui||CN|44.53|125.70|109
c||Deyang||CN|31.13|104.38|152
c||Dezhou||CN|37.45|116.31|380
c||Dingzhou||CN|38.51|115.00|153
c||Dongguan||CN|23.02|113.75|8000
c||Donghai||CN|22.95|115.64|189
c||Dongling||CN|41.81|123.58|171
c||Dongtai||CN|32.85|120.31|111
c||Dongxing||CN|45.36|130.79|110
c||Dongyang||CN|29.27|120.23|130
c||Dunhua||CN|43.37|128.24|149
c||Encheng||CN|22.19|112.30|111
c||Ezhou||CN|30.40|114.83|194
c||Fendou||CN|46.64|124.86|226
c||Fengcheng||CN|40.45|124.07|121
c||Fenghuang||CN|27.94|109.60|370
c||Foshan||CN|23.03|113.13|3600
c||Fuling||CN|29.71|107.40|167
c||Fushun||CN|41.89|123.94|1401
c||Fuxin||CN|42.02|121.66|689
c||Fuyang||CN|32.90|115.82|170
c||Fuyu||CN|45.18|124.82|139
c||Fuzhou||CN|26.06|119.31|1180
c||Gaomi||CN|36.38|119.75|151
c||Gaoping||CN|30.78|106.10|204
c||Gaozhou||CN|21.94|110.85|166
c||Gejiu||CN|23.36|103.15|136
c||Gongzhuling||CN|43.50|124.82|141
c||Guangming||CN|45.33|122.78|113
c||Guangshui||CN|31.62|114.00|155
c||Guangyuan||CN|32.44|105.82|213
c||Guangzhou||CN|23.12|113.25|11071
c||Guankou||CN|28.16|113.63|1380
c||Guilin||CN|25.28|110.29|649
c||Guiyang||CN|26.58|106.72|1172
c||Guli||CN|28.88|120.03|536
c||Haicheng||CN|40.85|122.75|192
c||Haikou||CN|20.05|110.34|616
c||Hailar||CN|49.20|119.70|211
c||Hailun||CN|47.46|126.95|110
c||Haimen||CN|23.19|116.61|125
c||Hami||CN|42.83|93.51|137
c||Handan||CN|36.60|114.47|1358
c||Hangu||CN|39.25|117.79|208
c||Hangzhou||CN|30.29|120.16|6242
c||Hanzhong||CN|33.08|107.02|146
c||Harbin||CN|45.75|126.65|5879
c||Hebi||CN|35.90|114.19|245
c||Hefei||CN|31.86|117.28|3310
c||Hegang||CN|47.35|130.30|743
c||Heihe||CN|50.24|127.49|109
c||Hengshui||CN|37.73|115.70|456
c||Hengyang||CN|26.89|112.62|760
c||Hepo||CN|23.43|115.83|131
c||Heze||CN|35.24|115.47|255
c||Hohhot||CN|40.81|111.65|774
c||Honggang||CN|46.40|124.88|148
c||Hotan||CN|37.11|79.94|114
c||Huadian||CN|42.96|126.75|139
c|huaian|Huai'an||CN|33.59|119.02|555
c||Huaibei||CN|33.97|116.79|903
c||Huaihua||CN|27.56|110.00|127
c||Huainan||CN|32.63|117.00|1028
c||Huanggang||CN|23.68|117.00|226
c||Huangshi||CN|30.25|115.05|688
c||Huangyan||CN|28.65|121.27|150
c||Huangzhou||CN|30.45|114.80|123
c||Huayin||CN|34.57|110.07|242
c||Huicheng||CN|23.04|116.29|126
c||Huizhou||CN|23.11|114.42|289
c||Hulan||CN|45.98|126.60|109
c||Hulan Ergi||CN|47.20|123.63|265
c||Humen||CN|22.82|113.67|192
c||Huocheng||CN|44.05|80.87|360
c||Huzhou||CN|30.87|120.09|158
c||Jalai Nur||CN|49.45|117.70|108
c||Jiagedaqi||CN|50.42|124.12|136
c||Jiamusi||CN|46.80|130.32|550
c||Jiangmen||CN|22.58|113.08|532
c||Jiangyin||CN|31.91|120.26|108
c||Jiangyou||CN|31.77|104.72|127
c||Jianshui||CN|24.28|101.22|490
c||Jiaojiang||CN|28.70|121.47|471
c||Jiaozhou||CN|36.28|120.00|165
c||Jiaozuo||CN|35.24|113.23|518
c||Jiashan||CN|30.85|120.93|137
c||Jiaxing||CN|30.75|120.75|466
c||Jiayuguan||CN|39.81|98.29|122
c||Jiazi||CN|22.88|116.07|130
c||Jieshi||CN|22.81|115.83|137
c||Jieshou||CN|33.26|115.36|142
c||Jieyang||CN|23.54|116.37|1002
c||Jilin||CN|43.85|126.56|1882
c||Jinan||CN|36.67|117.00|4336
c||Jinchang||CN|38.50|102.19|144
c||Jincheng||CN|35.50|112.83|333
c||Jingdezhen||CN|29.29|117.21|311
c||Jingling||CN|30.65|113.10|225
c||Jingmen||CN|31.03|112.20|168
c||Jingzhou||CN|30.35|112.19|178
c||Jinhua||CN|29.11|119.64|142
c||Jining||CN|35.41|116.58|450
c||Jinzhou||CN|41.11|121.14|604
c||Jishu||CN|44.32|126.80|104
c||Jiujiang||CN|29.70|116.00|259
c||Jiupu||CN|41.07|122.95|124
c||Jiutai||CN|44.15|125.83|175
c||Jixi||CN|45.30|130.96|404
c|jian|Ji’an||CN|27.12|114.98|245
c||Kaifeng||CN|34.80|114.31|900
c||Kaiyuan||CN|23.70|103.30|198
c||Kangding||CN|30.00|101.96|100
c||Karamay||CN|45.58|84.89|260
c||Kashgar||CN|39.47|75.99|275
c||Korla||CN|41.76|86.15|179
c||Kunming||CN|25.04|102.72|3855
c||Kunshan||CN|31.38|120.95|1600
c||Laiwu||CN|36.19|117.66|124
c||Laiyang||CN|36.98|120.71|170
c||Laizhou||CN|37.18|119.94|188
c||Langfang||CN|39.51|116.69|720
c||Lanzhou||CN|36.06|103.84|2628
c||Laohekou||CN|32.39|111.67|253
c||Lecheng||CN|25.13|113.35|124
c||Leiyang||CN|26.40|112.86|129
c||Lengshuijiang||CN|27.69|111.43|115
c||Leshan||CN|29.56|103.76|154
c||Lhasa||CN|29.65|91.10|119
c||Lianghu||CN|29.99|120.90|155
c||Lianhe||CN|47.13|129.27|121
c||Lianjiang||CN|21.65|110.28|100
c||Lianran||CN|24.92|102.48|107
c||Lianshan||CN|40.76|120.85|313
c||Liaocheng||CN|36.46|115.98|227
c||Liaoyang||CN|41.27|123.17|688
c||Liaoyuan||CN|42.90|125.14|465
c||Licheng||CN|23.30|113.82|173
c||Lijiang||CN|26.87|100.22|1138
c||Linfen||CN|36.09|111.52|233
c||Linhai||CN|28.86|121.14|153
c||Linshui||CN|36.42|114.20|110
c||Linxi||CN|39.71|118.45|100
c||Linxia Chengguanzhen||CN|35.60|103.21|202
c||Linyi||CN|35.06|118.34|271
c||Liupanshui||CN|26.59|104.83|252
c||Longfeng||CN|46.53|125.10|152
c||Longjiang||CN|47.33|123.18|106
c||Longjing||CN|42.77|129.42|117
c||Loudi||CN|27.73|111.99|151
c||Luancheng||CN|37.88|114.65|597
c||Luohe||CN|33.56|114.04|417
c||Luoyang||CN|34.68|112.45|1391
c||Luqiao||CN|28.58|121.37|428
c||Maba||CN|24.68|113.60|114
c||Macheng||CN|31.18|115.02|126
c||Majie||CN|25.03|102.64|132
c||Meizhou||CN|24.29|116.12|144
c||Mentougou||CN|39.94|116.09|198
c||Mianyang||CN|31.47|104.68|264
c||Mingshui||CN|36.72|117.50|115
c||Minzhu||CN|43.72|127.33|123
c||Mizhou||CN|35.99|119.40|110
c||Mudanjiang||CN|44.58|129.60|666
c||Nanchang||CN|28.68|115.85|2358
c||Nanchong||CN|30.80|106.08|7150
c||Nanjing||CN|32.06|118.78|7165
c||Nanning||CN|22.82|108.32|804
c||Nanpiao||CN|41.10|120.75|157
c||Nanping||CN|26.64|118.17|172
c||Nantong||CN|32.03|120.87|666
c||Nanyang||CN|32.99|112.53|252
c||Nehe||CN|48.48|124.83|108
c||Neijiang||CN|29.58|105.06|547
c||Ningbo||CN|29.88|121.55|3492
c||Ordos||CN|39.61|109.78|1941
c||Panshan||CN|41.19|122.05|625
c||Pingdingshan||CN|33.74|113.30|890
c||Pingliang||CN|35.54|106.69|108
c||Pingshan||CN|22.99|114.71|114
c||Pingxiang||CN|27.62|113.85|372
c||Pulandian||CN|39.40|121.97|104
c||Puning||CN|23.31|116.17|118
c||Puqi||CN|29.72|113.88|133
c||Putian||CN|25.44|119.01|377
c||Puyang||CN|29.46|119.89|3590
c||Puyang Chengguanzhen||CN|35.71|115.01|666
c||Qapqal||CN|43.80|81.09|160
c||Qianjiang||CN|30.42|112.89|179
c||Qianzhou||CN|28.32|109.73|102
c||Qingdao||CN|36.06|120.38|3719
c||Qingnian||CN|36.84|115.71|110
c||Qingyuan||CN|23.70|113.03|151
c||Qingzhou||CN|36.70|118.48|117
c||Qinhuangdao||CN|39.93|119.59|760
c||Qinzhou||CN|21.97|108.63|101
c||Qionghai||CN|19.24|110.46|480
c||Qiqihar||CN|47.34|123.96|882
c||Quanzhou||CN|24.91|118.59|184
c||Qujing||CN|25.48|103.78|146
c||Rizhao||CN|35.43|119.46|246
c||Sanming||CN|26.25|117.62|209
c||Sanshui||CN|23.15|112.89|154
c||Sanya||CN|18.24|109.50|145
c||Shahecheng||CN|36.94|114.51|125
c||Shanghai||CN|31.22|121.46|22315
c||Shangqiu||CN|34.45|115.65|181
c||Shangrao||CN|28.45|117.94|319
c|shangri la|Shangri-La||CN|27.83|99.71|130
c||Shangyu||CN|30.02|120.87|770
c||Shanhaiguan||CN|40.00|119.75|140
c||Shantou||CN|23.37|116.71|5329
c||Shanwei||CN|22.78|115.35|166
c||Shaoguan||CN|24.80|113.58|629
c||Shaowu||CN|27.34|117.48|113
c||Shaoxing||CN|30.00|120.58|421
c||Shaping||CN|22.77|112.96|108
c||Shashi||CN|30.31|112.24|499
c||Shengli||CN|37.46|118.49|306
c||Shenyang||CN|41.79|123.43|6256
c||Shenzhen||CN|22.55|114.07|10358
c||Shihezi||CN|44.30|86.04|573
c||Shijiazhuang||CN|38.04|114.48|2835
c||Shilong||CN|23.11|113.85|110
c||Shiqi||CN|22.52|113.39|342
c||Shiqiao||CN|22.95|113.36|135
c||Shiyan||CN|32.65|110.78|3460
c||Shizuishan||CN|39.23|106.77|137
c||Shuangcheng||CN|45.35|126.28|131
c||Shuangyashan||CN|46.64|131.15|600
c||Shunyi||CN|40.12|116.65|118
c||Siping||CN|43.16|124.38|556
c||Songjiang||CN|31.04|121.21|130
c||Songyuan||CN|45.13|124.83|114
c||Suihua||CN|46.64|127.00|252
c||Suining||CN|30.51|105.57|125
c||Suizhou||CN|31.71|113.36|324
c||Sujiatun||CN|41.66|123.34|148
c||Suzhou||CN|31.30|120.60|5346
c||Taihecun||CN|45.76|130.85|345
c||Taishan||CN|22.25|112.78|145
c||Taiyuan||CN|37.87|112.56|3427
c||Taizhou||CN|32.49|119.91|612
c|taian|Tai’an||CN|36.19|117.12|5499
c||Tanggu||CN|39.02|117.65|535
c||Tangshan||CN|39.63|118.18|3372
c||Tianfu||CN|37.26|122.05|115
c||Tianjin||CN|39.14|117.18|11090
c||Tianshui||CN|34.58|105.74|3500
c||Tieli||CN|46.98|128.04|110
c||Tieling||CN|42.29|123.84|334
c||Tongchuanshi||CN|35.07|109.08|224
c||Tonghua||CN|41.72|125.93|510
c||Tongliao||CN|43.61|122.27|261
c||Tongshan||CN|34.18|117.16|1199
c||Tongzhou||CN|39.90|116.66|163
c||Turpan||CN|42.95|89.18|255
c||Ulanhot||CN|46.08|122.08|166
c||Wafangdian||CN|39.62|122.01|251
c||Wanxian||CN|30.82|108.37|189
c||Weifang||CN|36.71|119.10|395
c||Weihai||CN|37.51|122.11|153
c||Weinan||CN|34.50|109.51|172
c||Wenchang||CN|19.62|110.75|115
c||Wenshan City||CN|23.36|104.25|450
c||Wenzhou||CN|28.00|120.67|866
c||Wuchuan||CN|21.46|110.77|104
c||Wuda||CN|39.50|106.71|130
c||Wuhai||CN|39.68|106.82|218
c||Wuhan||CN|30.58|114.27|9785
c||Wuhu||CN|31.34|118.37|508
c||Wusong||CN|30.95|117.78|313
c||Wuwei||CN|37.93|102.63|493
c||Wuxi||CN|31.57|120.29|3544
c||Wuxue||CN|29.85|115.55|221
c||Wuzhou||CN|23.48|111.32|266
c||Xiamen||CN|24.48|118.08|3531
c||Xiangtan||CN|27.85|112.90|674
c||Xiangyang||CN|32.04|112.14|463
c||Xianning||CN|29.84|114.32|179
c||Xiantao||CN|30.37|113.44|239
c||Xianyang||CN|34.34|108.70|1034
c||Xiaogan||CN|30.93|113.92|160
c||Xiazhen||CN|34.80|117.11|126
c||Xichang||CN|27.90|102.26|127
c||Xilin Hot||CN|43.97|116.03|121
c||Xindi||CN|29.82|113.47|176
c||Xinghua||CN|32.94|119.83|106
c||Xingtai||CN|37.06|114.49|612
c||Xinhui||CN|22.46|113.05|195
c||Xining||CN|36.63|101.76|768
c||Xinji||CN|37.90|115.20|146
c||Xinpu||CN|34.60|119.16|392
c||Xintai||CN|35.90|117.75|222
c||Xinxiang||CN|35.19|113.80|744
c||Xinyang||CN|32.12|114.07|1591
c||Xinyuan||CN|43.43|83.25|300
c||Xinzhou||CN|38.41|112.73|154
c||Xiulin||CN|29.72|112.40|122
c||Xiuying||CN|20.00|110.29|290
c|xian|Xi’an||CN|34.26|108.93|6501
c||Xuanzhou||CN|30.95|118.76|128
c||Xuchang||CN|34.03|113.86|1266
c||Yakeshi||CN|49.28|120.73|116
c||Yancheng||CN|33.36|120.16|628
c||Yangchun||CN|22.17|111.78|154
c||Yangjiang||CN|21.86|111.96|400
c||Yangquan||CN|37.86|113.56|413
c||Yangshuo||CN|24.78|110.49|300
c||Yangzhou||CN|32.40|119.44|540
c||Yanji||CN|42.91|129.51|327
c||Yantai||CN|37.48|121.44|719
c||Yibin||CN|28.76|104.64|242
c||Yichang||CN|30.71|111.28|477
c||Yichun||CN|47.72|128.88|156
c||Yinchuan||CN|38.47|106.27|475
c||Yingkou||CN|40.66|122.23|591
c||Yiyang||CN|28.59|112.33|203
c||Yuci||CN|37.68|112.73|236
c||Yueyang||CN|29.37|113.09|1200
c||Yulin||CN|22.63|110.15|148
c||Yuncheng||CN|35.02|110.99|202
c||Yunfu||CN|22.93|112.04|2613
c||Yushu||CN|44.80|126.53|125
c||Yuxi||CN|24.36|102.54|104
c||Yuyao||CN|30.05|121.15|114
c||Zaoyang||CN|32.13|112.75|185
c||Zaozhuang||CN|34.86|117.55|184
c||Zhabei||CN|31.26|121.46|840
c||Zhalantun||CN|48.01|122.74|132
c||Zhangjiakou||CN|40.81|114.88|693
c||Zhangjiakou Shi Xuanhua Qu||CN|40.61|115.04|373
c||Zhangye||CN|38.93|100.45|100
c||Zhangzhou||CN|24.51|117.66|590
c||Zhanjiang||CN|21.28|110.34|638
c||Zhaodong||CN|46.07|125.98|154
c||Zhaoqing||CN|23.05|112.46|362
c||Zhaotong||CN|27.32|103.72|109
c||Zhaoyuan||CN|37.36|120.41|120
c||Zhengzhou||CN|34.76|113.65|4254
c||Zhenjiang||CN|32.21|119.46|633
c||Zhenzhou||CN|32.28|119.17|176
c||Zhicheng||CN|30.30|111.50|159
c||Zhongshan||CN|21.32|110.57|3121
c||Zhongxiang||CN|31.17|112.58|109
c||Zhoucun||CN|36.82|117.82|122
c||Zhoukou||CN|33.63|114.63|377
c||Zhu Cheng City||CN|36.00|119.40|1000
c||Zhuhai||CN|22.28|113.57|501
c||Zhuji||CN|29.72|120.24|111
c||Zhumadian||CN|32.98|114.03|720
c||Zhuzhou||CN|27.83|113.15|709
c||Zibo||CN|36.79|118.06|3129
c||Zigong||CN|29.34|104.78|690
c||Zoucheng||CN|35.40|116.97|191
c||Zunyi||CN|27.69|106.91|466
c|urumqi|Ürümqi||CN|43.80|87.60|3029
c||Armenia||CO|4.53|-75.68|315
c||Barrancabermeja||CO|7.07|-73.85|191
c||Barranquilla||CO|10.97|-74.78|1380
c||Bello||CO|6.34|-75.56|393
c|bogota|Bogotá||CO|4.61|-74.08|7674
c||Bucaramanga||CO|7.13|-73.12|572
c||Buenaventura||CO|3.88|-77.03|240
c||Cali||CO|3.44|-76.52|2393
c||Cartagena||CO|10.40|-75.51|952
c||Cartago||CO|4.75|-75.91|135
n||Colombia||CO|5.95|-74.87|34102
c|cucuta|Cúcuta||CO|7.89|-72.51|721
c||Dosquebradas||CO|4.84|-75.67|180
c||Envigado||CO|6.18|-75.59|163
c||Florencia||CO|1.61|-75.61|130
c||Floridablanca||CO|7.06|-73.09|252
c||Girardot City||CO|4.30|-74.81|130
c|giron|Girón||CO|7.07|-73.17|108
c||Guadalajara de Buga||CO|3.90|-76.30|118
c|ibague|Ibagué||CO|4.44|-75.23|422
c|itagui|Itagüí||CO|6.18|-75.60|282
c|magangue|Magangué||CO|9.24|-74.75|100
c||Maicao||CO|11.38|-72.24|130
c||Malambo||CO|10.86|-74.77|102
c||Manizales||CO|5.07|-75.52|358
c|medellin|Medellín||CO|6.25|-75.56|2000
c|monteria|Montería||CO|8.75|-75.88|272
c||Neiva||CO|2.93|-75.28|353
c||Palmira||CO|3.54|-76.30|248
c||Pasto||CO|1.21|-77.28|382
c||Pereira||CO|4.81|-75.70|440
c|popayan|Popayán||CO|2.44|-76.61|259
c||Santa Marta||CO|11.24|-74.20|432
c||Sincelejo||CO|9.30|-75.40|261
c||Soacha||CO|4.58|-74.22|314
c||Sogamoso||CO|5.71|-72.93|127
c||Soledad||CO|10.92|-74.76|343
c|tulua|Tuluá||CO|4.08|-76.20|166
c||Tunja||CO|5.54|-73.37|117
c||Valledupar||CO|10.46|-73.25|308
c||Villavicencio||CO|4.14|-73.63|322
n||Costa Rica||CR|9.97|-84.15|1898
c|san jose|San José||CR|9.93|-84.08|335
c||Alamar||CU|23.16|-82.28|100
c||Arroyo Naranjo||CU|23.04|-82.38|210
c||Bayamo||CU|20.37|-76.64|193
c||Boyeros||CU|23.01|-82.40|189
c|camaguey|Camagüey||CU|21.38|-77.92|348
c||Centro Habana||CU|23.14|-82.36|158
c||Cerro||CU|23.11|-82.39|132
c|ciego de avila|Ciego de Ávila||CU|21.84|-78.76|142
c||Cienfuegos||CU|22.15|-80.45|187
c||Ciudad Camilo Cienfuegos||CU|23.16|-82.33|178
n||Cuba||CU|22.11|-80.02|10865
c||Diez de Octubre||CU|23.09|-82.36|227
c||Guanabacoa||CU|23.13|-82.30|113
c|guantanamo|Guantánamo||CU|20.14|-75.21|273
c||Havana||CU|23.13|-82.38|2164
c|holguin|Holguín||CU|20.89|-76.26|319
c||Las Tunas||CU|20.96|-76.95|204
c||Manzanillo||CU|20.34|-77.12|128
c||Matanzas||CU|23.04|-81.58|147
c||Palma Soriano||CU|20.21|-75.99|103
c|pinar del rio|Pinar del Río||CU|22.42|-83.70|187
c|san miguel del padron|San Miguel del Padrón||CU|23.10|-82.33|159
c|sancti spiritus|Sancti Spíritus||CU|21.93|-79.44|127
c||Santa Clara||CU|22.41|-79.96|251
c||Santiago de Cuba||CU|20.02|-75.83|556
n||Cape Verde||CV|15.70|-23.98|310
c||Praia||CV|14.93|-23.51|113
n|curacao|Curaçao||CW|12.12|-68.94|135
c||Willemstad||CW|12.11|-68.93|125
n||Christmas Island||CX|-10.42|105.68|1
n||Cyprus||CY|35.00|33.32|886
c||Limassol||CY|34.68|33.04|154
c||Nicosia||CY|35.18|33.36|200
c||Brno||CZ|49.20|16.61|370
n||Czechia||CZ|49.85|15.61|8636
n|czech republic|Czechia||CZ|49.85|15.61|8636
c||Olomouc||CZ|49.60|17.25|101
c||Ostrava||CZ|49.83|18.28|313
c||Pilsen||CZ|49.75|13.38|164
c||Prague||CZ|50.09|14.42|1166
n||Germany||DE|50.99|9.81|84996
c||Freiburg|01|DE|48.00|7.85|216
c||Heidelberg|01|DE|49.41|8.69|143
c||Heilbronn|01|DE|49.14|9.22|121
c||Karlsruhe|01|DE|49.01|8.40|284
c||Mannheim|01|DE|49.49|8.47|308
c||Pforzheim|01|DE|48.88|8.70|119
c||Reutlingen|01|DE|48.49|9.20|113
c||Stuttgart|01|DE|48.78|9.18|590
c||Ulm|01|DE|48.40|9.99|120
c||Augsburg|02|DE|48.37|10.90|259
r||Bavaria|02|DE|48.83|11.35|12040
c||Erlangen|02|DE|49.59|11.01|103
c|furth|Fürth|02|DE|49.48|10.99|112
c||Ingolstadt|02|DE|48.77|11.42|121
c||Munich|02|DE|48.14|11.58|1260
c|nurnberg|Nürnberg|02|DE|49.45|11.08|499
c|nuremberg|Nürnberg|02|DE|49.45|11.08|499
c||Regensburg|02|DE|49.02|12.10|129
c|wurzburg|Würzburg|02|DE|49.79|9.95|134
c||Bremen|03|DE|53.08|8.81|547
c||Bremerhaven|03|DE|53.54|8.59|117
c||Altona|04|DE|53.55|9.93|250
c||Bergedorf|04|DE|53.48|10.23|120
c|eimsbuttel|Eimsbüttel|04|DE|53.57|9.96|252
c||Hamburg|04|DE|53.55|9.99|1739
c|hamburg mitte|Hamburg-Mitte|04|DE|53.55|10.02|233
c|hamburg nord|Hamburg-Nord|04|DE|53.59|9.98|280
c||Harburg|04|DE|53.46|9.98|203
c||Marienthal|04|DE|53.57|10.08|287
c||Wandsbek|04|DE|53.58|10.08|411
c||Darmstadt|05|DE|49.87|8.65|140
c||Frankfurt am Main|05|DE|50.12|8.68|650
c|frankfurt|Frankfurt am Main|05|DE|50.12|8.68|650
c||Kassel|05|DE|51.32|9.50|195
c||Offenbach|05|DE|50.10|8.77|119
c||Wiesbaden|05|DE|50.08|8.25|272
c||Braunschweig|06|DE|52.27|10.53|245
c|gottingen|Göttingen|06|DE|51.53|9.93|122
c||Hannover|06|DE|52.37|9.73|515
c||Hildesheim|06|DE|52.15|9.95|103
c||Oldenburg|06|DE|53.14|8.21|159
c|osnabruck|Osnabrück|06|DE|52.27|8.05|166
c||Salzgitter|06|DE|52.16|10.42|101
c||Wolfsburg|06|DE|52.42|10.78|123
c||Aachen|07|DE|50.78|6.08|265
c||Bergisch Gladbach|07|DE|50.99|7.13|106
c||Bielefeld|07|DE|52.03|8.53|332
c||Bochum|07|DE|51.48|7.22|386
c|bochum hordel|Bochum-Hordel|07|DE|51.50|7.18|380
c||Bonn|07|DE|50.73|7.10|313
c||Bottrop|07|DE|51.52|6.93|120
c||Dortmund|07|DE|51.51|7.47|588
c||Duisburg|07|DE|51.43|6.77|504
c|dusseldorf|Düsseldorf|07|DE|51.22|6.78|573
c||Essen|07|DE|51.46|7.01|593
c||Gelsenkirchen|07|DE|51.51|7.10|270
c||Hagen|07|DE|51.36|7.47|199
c||Hamm|07|DE|51.68|7.82|185
c||Herne|07|DE|51.54|7.23|172
c||Krefeld|07|DE|51.34|6.55|238
c|koln|Köln|07|DE|50.93|6.95|963
c|cologne|Köln|07|DE|50.93|6.95|963
c||Leverkusen|07|DE|51.03|6.98|163
c||Moers|07|DE|51.45|6.63|108
c|monchengladbach|Mönchengladbach|07|DE|51.19|6.44|262
c|mulheim|Mülheim|07|DE|51.43|6.88|171
c|munster|Münster|07|DE|51.96|7.63|270
c||Neuss|07|DE|51.20|6.69|152
c||Nippes|07|DE|50.97|6.95|113
c||Oberhausen|07|DE|51.48|6.86|219
c||Paderborn|07|DE|51.72|8.75|142
c||Recklinghausen|07|DE|51.61|7.20|122
c||Remscheid|07|DE|51.18|7.19|117
c||Siegen|07|DE|50.87|8.02|107
c||Solingen|07|DE|51.17|7.08|164
c||Witten|07|DE|51.44|7.35|101
c||Wuppertal|07|DE|51.26|7.15|361
c||Koblenz|08|DE|50.35|7.58|107
c||Ludwigshafen am Rhein|08|DE|49.48|8.45|163
c||Mainz|08|DE|49.98|8.28|185
c||Trier|08|DE|49.76|6.64|100
c|saarbrucken|Saarbrücken|09|DE|49.23|7.01|181
c||Kiel|10|DE|54.32|10.13|233
c|lubeck|Lübeck|10|DE|53.87|10.69|212
c||Potsdam|11|DE|52.40|13.07|145
c||Rostock|12|DE|54.09|12.14|198
c||Chemnitz|13|DE|50.84|12.93|247
c||Dresden|13|DE|51.05|13.74|487
c||Leipzig|13|DE|51.34|12.37|505
c|halle saale|Halle (Saale)|14|DE|51.48|11.98|234
c||Magdeburg|14|DE|52.13|11.63|230
c||Neue Neustadt|14|DE|52.15|11.63|227
c||Erfurt|15|DE|50.98|11.03|203
c||Gera|15|DE|50.88|12.08|105
c||Jena|15|DE|50.93|11.59|105
c||Berlin|16|DE|52.52|13.41|3426
c||Charlottenburg|16|DE|52.52|13.28|120
c||Friedrichshain|16|DE|52.52|13.45|118
c||Kreuzberg|16|DE|52.50|13.40|148
c||Marzahn|16|DE|52.55|13.57|104
c|neukolln|Neukölln|16|DE|52.48|13.43|167
c||Prenzlauer Berg|16|DE|52.54|13.42|149
c|schoneberg|Schöneberg|16|DE|52.47|13.35|116
c||Djibouti||DJ|11.59|43.15|624
n||Djibouti||DJ|11.57|43.09|749
c||Aalborg||DK|57.05|9.92|122
c||Copenhagen||DK|55.68|12.57|1154
n||Denmark||DK|55.83|11.21|4497
c||Odense||DK|55.40|10.39|146
c|arhus|Århus||DK|56.16|10.21|238
n||Dominica||DM|15.38|-61.37|43
c||Bella Vista||DO|18.46|-69.95|176
c|concepcion de la vega|Concepción de La Vega||DO|19.22|-70.53|102
n||Dominican Republic||DO|18.77|-70.13|8232
c||La Romana||DO|18.43|-68.97|208
c||Puerto Plata||DO|19.79|-70.69|146
c||Punta Cana||DO|18.58|-68.40|100
c|salvaleon de higuey|Salvaleón de Higüey||DO|18.62|-68.71|124
c|san cristobal|San Cristóbal||DO|18.42|-70.10|154
c|san francisco de macoris|San Francisco de Macorís||DO|19.30|-70.25|125
c|san pedro de macoris|San Pedro de Macorís||DO|18.45|-69.31|218
c||Santiago de los Caballeros||DO|19.45|-70.70|1200
c||Santo Domingo||DO|18.47|-69.89|2202
c||Santo Domingo Este||DO|18.49|-69.86|700
c||Santo Domingo Oeste||DO|18.50|-70.00|701
n||Algeria||DZ|35.66|3.66|18829
c||Algiers||DZ|36.73|3.09|1978
c||Annaba||DZ|36.90|7.77|207
c|ain beida|Aïn Beïda||DZ|35.80|7.39|106
c|ain oussera|Aïn Oussera||DZ|35.45|2.91|119
c||Bab Ezzouar||DZ|36.73|3.18|276
c||Baraki||DZ|36.67|3.10|105
c||Batna||DZ|35.56|6.17|281
c|bejaia|Bejaïa||DZ|36.76|5.08|164
c||Biskra||DZ|34.85|5.73|308
c||Blida||DZ|36.47|2.83|182
c||Bordj Bou Arreridj||DZ|36.07|4.76|168
c||Bordj el Kiffan||DZ|36.75|3.19|123
c||Boumerdas||DZ|36.77|3.48|786
c|bechar|Béchar||DZ|31.62|-2.22|143
c||Chlef||DZ|36.17|1.33|179
c||Constantine||DZ|36.37|6.61|450
c||Djelfa||DZ|34.67|3.26|154
c||Ech Chettia||DZ|36.20|1.26|168
c||El Achir||DZ|36.06|4.63|158
c||El Eulma||DZ|36.15|5.69|128
c||El Oued||DZ|33.36|6.86|135
c||Guelma||DZ|36.46|7.43|124
c||Jijel||DZ|36.82|5.76|148
c||Khenchela||DZ|35.44|7.14|117
c||Laghouat||DZ|33.80|2.87|114
c||Mascara||DZ|35.40|0.14|150
c||Mostaganem||DZ|35.93|0.09|130
c|medea|Médéa||DZ|36.26|2.75|148
c|msila|M’Sila||DZ|35.71|4.54|100
c||Oran||DZ|35.70|-0.64|646
c||Ouargla||DZ|31.95|5.33|129
c||Oum el Bouaghi||DZ|35.88|7.11|101
c||Relizane||DZ|35.74|0.56|130
c|saida|Saïda||DZ|34.83|0.15|127
c|sidi bel abbes|Sidi Bel Abbès||DZ|35.19|-0.63|192
c||Skikda||DZ|36.88|6.91|163
c||Souk Ahras||DZ|36.29|7.95|157
c|setif|Sétif||DZ|36.19|5.41|288
c||Tiaret||DZ|35.37|1.32|179
c||Tizi Ouzou||DZ|36.71|4.05|144
c||Tlemcen||DZ|34.88|-1.31|132
c|tebessa|Tébessa||DZ|35.40|8.12|634
c||Ambato||EC|-1.25|-78.62|154
c||Cuenca||EC|-2.90|-79.00|277
n||Ecuador||EC|-1.45|-79.37|7667
c||Eloy Alfaro||EC|-2.18|-79.86|168
c||Esmeraldas||EC|0.96|-79.65|165
c||Guayaquil||EC|-2.20|-79.89|1952
c||Ibarra||EC|0.35|-78.12|133
c||Loja||EC|-3.99|-79.20|118
c||Machala||EC|-3.26|-79.96|198
c||Manta||EC|-0.96|-80.71|183
c||Milagro||EC|-2.13|-79.59|134
c||Portoviejo||EC|-1.05|-80.45|170
c||Quevedo||EC|-1.03|-79.46|119
c||Quito||EC|-0.23|-78.52|1400
c||Riobamba||EC|-1.67|-78.65|124
c||Santo Domingo de los Colorados||EC|-0.25|-79.18|200
c||Tutamandahostel||EC|-0.20|-78.50|140
n||Estonia||EE|59.08|25.58|1001
c||Tallinn||EE|59.44|24.75|394
c||Tartu||EE|58.38|26.73|101
c|abu kabir|Abū Kabīr||EG|30.73|31.67|101
c|al fayyum|Al Fayyūm||EG|29.31|30.84|306
c|al mansurah|Al Manşūrah||EG|31.04|31.38|420
c|al mahallah al kubra|Al Maḩallah al Kubrá||EG|30.97|31.17|431
c|al minya|Al Minyā||EG|28.09|30.76|227
c|al hawamidiyah|Al Ḩawāmidīyah||EG|29.90|31.25|107
c||Alexandria||EG|31.20|29.92|3812
c||Arish||EG|31.13|33.80|129
c||Aswan||EG|24.09|32.90|241
c|asyut|Asyūţ||EG|27.18|31.18|421
c|banha|Banhā||EG|30.46|31.18|167
c|bani suwayf|Banī Suwayf||EG|29.07|31.10|190
c||Bilbays||EG|30.42|31.56|129
c|bilqas|Bilqās||EG|31.21|31.36|104
c||Cairo||EG|30.06|31.25|7735
c|damanhur|Damanhūr||EG|31.03|30.47|228
c||Dikirnis||EG|31.09|31.59|138
c|disuq|Disūq||EG|31.13|30.65|102
n||Egypt||EG|29.90|31.17|26947
c||Giza||EG|30.01|31.21|2443
c|idfu|Idfū||EG|24.98|32.88|133
c|idku|Idkū||EG|31.31|30.30|211
c||Ismailia||EG|30.60|32.27|285
c|jirja|Jirjā||EG|26.34|31.89|128
c|kafr ad dawwar|Kafr ad Dawwār||EG|31.13|30.13|267
c||Kafr ash Shaykh||EG|31.11|30.94|144
c||Luxor||EG|25.70|32.64|422
c|mallawi|Mallawī||EG|27.73|30.84|143
c||New Cairo||EG|30.03|31.47|200
c||Port Said||EG|31.27|32.30|538
c|qalyub|Qalyūb||EG|30.18|31.21|100
c|qina|Qinā||EG|26.16|32.73|235
c|shibin al kawm|Shibīn al Kawm||EG|30.55|31.01|186
c||Sohag||EG|26.56|31.69|209
c||Suez||EG|29.97|32.53|488
c||Tanda||EG|30.79|31.00|405
c||Zagazig||EG|30.59|31.50|285
c|talkha|Ţalkhā||EG|31.05|31.38|158
c|halwan|Ḩalwān||EG|29.84|31.30|230
c||Laayoune||EH|27.14|-13.19|196
n||Western Sahara||EH|26.22|-13.93|282
c||Asmara||ER|15.34|38.93|564
n||Eritrea||ER|15.28|39.00|765
n||Spain||ES|39.71|-2.98|51935
c||Palma|07|ES|39.57|2.65|401
c|logrono|Logroño|27|ES|42.47|-2.45|152
c|alcala de henares|Alcalá de Henares|29|ES|40.48|-3.36|205
c||Alcobendas|29|ES|40.55|-3.64|108
c|alcorcon|Alcorcón|29|ES|40.35|-3.82|168
c||Arganzuela|29|ES|40.40|-3.70|149
c||Carabanchel|29|ES|40.39|-3.72|254
c|chamartin|Chamartín|29|ES|40.46|-3.68|140
c|chamberi|Chamberí|29|ES|40.43|-3.70|146
c||City Center|29|ES|40.42|-3.70|150
c||Ciudad Lineal|29|ES|40.45|-3.65|228
c|fuencarral el pardo|Fuencarral-El Pardo|29|ES|40.50|-3.73|220
c||Fuenlabrada|29|ES|40.28|-3.79|198
c||Getafe|29|ES|40.31|-3.73|167
c||Hortaleza|29|ES|40.47|-3.64|162
c||Latina|29|ES|40.39|-3.75|257
c|leganes|Leganés|29|ES|40.33|-3.76|186
c||Madrid|29|ES|40.42|-3.70|3256
c|moncloa aravaca|Moncloa-Aravaca|29|ES|40.44|-3.73|117
c||Moratalaz|29|ES|40.41|-3.65|105
c|mostoles|Móstoles|29|ES|40.32|-3.86|206
c||Parla|29|ES|40.24|-3.77|116
c||Puente de Vallecas|29|ES|40.39|-3.66|244
c||Retiro|29|ES|40.41|-3.68|126
c||Salamanca|29|ES|40.43|-3.68|148
c|san blas canillejas|San Blas-Canillejas|29|ES|40.44|-3.62|157
c|tetuan de las victorias|Tetuán de las Victorias|29|ES|40.46|-3.70|155
c|torrejon de ardoz|Torrejón de Ardoz|29|ES|40.46|-3.47|118
c||Usera|29|ES|40.39|-3.70|141
c||Villaverde|29|ES|40.35|-3.70|127
c||Cartagena|31|ES|37.61|-0.99|212
c||Murcia|31|ES|37.99|-1.13|437
c||Pamplona|32|ES|42.82|-1.64|198
c|gijon|Gijón|34|ES|43.54|-5.66|278
c||Oviedo|34|ES|43.36|-5.84|224
c||Santander|39|ES|43.46|-3.80|183
c||Algeciras|51|ES|36.13|-5.45|116
c|almeria|Almería|51|ES|36.84|-2.46|189
r||Andalusia|51|ES|37.13|-4.85|8250
c||Cadiz|51|ES|36.53|-6.29|127
c|cordoba|Córdoba|51|ES|37.89|-4.77|328
c||Dos Hermanas|51|ES|37.28|-5.92|123
c||Granada|51|ES|37.19|-3.61|234
c||Huelva|51|ES|37.27|-6.94|149
c|jaen|Jaén|51|ES|37.77|-3.79|117
c||Jerez de la Frontera|51|ES|36.69|-6.14|208
c||Marbella|51|ES|36.52|-4.89|135
c|malaga|Málaga|51|ES|36.72|-4.42|568
c||Sevilla|51|ES|37.38|-5.97|703
c|seville|Sevilla|51|ES|37.38|-5.97|703
c||Delicias|52|ES|41.65|-0.91|111
c||Zaragoza|52|ES|41.66|-0.88|674
c|saragossa|Zaragoza|52|ES|41.66|-0.88|674
c||La Laguna|53|ES|28.49|-16.32|151
c||Las Palmas de Gran Canaria|53|ES|28.10|-15.41|382
c||Santa Cruz de Tenerife|53|ES|28.47|-16.25|222
c||Telde|53|ES|27.99|-15.42|100
c||Albacete|54|ES|38.99|-1.86|170
c||Burgos|55|ES|42.34|-3.70|179
c|leon|León|55|ES|42.60|-5.57|134
c||Salamanca|55|ES|40.97|-5.66|156
c||Valladolid|55|ES|41.66|-4.72|318
c||Badalona|56|ES|41.45|2.25|220
c||Barcelona|56|ES|41.39|2.16|1622
r||Catalonia|56|ES|41.46|2.07|10080
c||Ciutat Vella|56|ES|41.38|2.17|102
c||Eixample|56|ES|41.39|2.16|266
c|gracia|Gràcia|56|ES|41.40|2.16|122
c|horta guinardo|Horta-Guinardó|56|ES|41.42|2.17|168
c|lhospitalet de llobregat|L'Hospitalet de Llobregat|56|ES|41.36|2.10|257
c||Lleida|56|ES|41.62|0.62|136
c|mataro|Mataró|56|ES|41.54|2.44|122
c||Nou Barris|56|ES|41.44|2.18|166
c||Reus|56|ES|41.16|1.11|107
c||Sabadell|56|ES|41.54|2.11|206
c||Sant Andreu|56|ES|41.44|2.19|148
c|sant marti|Sant Martí|56|ES|41.42|2.20|236
c||Santa Coloma de Gramenet|56|ES|41.45|2.21|120
c|sants montjuic|Sants-Montjuïc|56|ES|41.37|2.15|183
c|sarria sant gervasi|Sarrià-Sant Gervasi|56|ES|41.40|2.14|148
c||Tarragona|56|ES|41.12|1.25|140
c||Terrassa|56|ES|41.57|2.02|211
c||Badajoz|57|ES|38.88|-6.97|148
c|a coruna|A Coruña|58|ES|43.37|-8.40|246
c||Ourense|58|ES|42.34|-7.86|108
c||Vigo|58|ES|42.23|-8.72|297
c||Bilbao|59|ES|43.26|-2.93|355
c|donostia san sebastian|Donostia / San Sebastián|59|ES|43.31|-1.97|185
c|gasteiz vitoria|Gasteiz / Vitoria|59|ES|42.85|-2.67|236
c||Alicante|60|ES|38.35|-0.48|335
c|castello de la plana|Castelló de la Plana|60|ES|39.99|-0.05|180
c||Elche|60|ES|38.26|-0.70|230
c||Torrevieja|60|ES|37.98|-0.68|102
c||Valencia|60|ES|39.47|-0.38|814
c||Addis Ababa||ET|9.02|38.75|2758
c||Bahir Dar||ET|11.59|37.39|169
c||Bishoftu||ET|8.75|38.98|104
c|dese|Desē||ET|11.13|39.63|136
c||Dire Dawa||ET|9.59|41.87|252
n||Ethiopia||ET|9.29|38.71|6884
c||Gondar||ET|12.60|37.47|154
c||Hawassa||ET|7.06|38.48|133
c||Jimma||ET|7.67|36.83|128
c|mekele|Mek'ele||ET|13.50|39.48|216
c|nazret|Nazrēt||ET|8.55|39.27|214
c||Espoo||FI|60.21|24.65|257
n||Finland||FI|61.68|24.94|5364
c||Helsinki||FI|60.17|24.94|558
c||Oulu||FI|65.01|25.47|129
c||Tampere||FI|61.50|23.79|203
c||Turku||FI|60.45|22.27|176
c||Vantaa||FI|60.29|25.04|190
n||Fiji||FJ|-17.70|178.11|223
n||Falkland Islands||FK|-51.69|-57.86|2
n||Micronesia||FM|7.20|153.70|45
n||Faroe Islands||FO|62.01|-6.82|35
c|aix en provence|Aix-en-Provence||FR|43.53|5.45|147
c||Amiens||FR|49.90|2.30|143
c||Angers||FR|47.47|-0.55|168
c||Argenteuil||FR|48.95|2.25|101
c|besancon|Besançon||FR|47.25|6.02|128
c||Bordeaux||FR|44.84|-0.58|232
c|boulogne billancourt|Boulogne-Billancourt||FR|48.84|2.24|109
c||Brest||FR|48.39|-4.49|145
c||Caen||FR|49.19|-0.36|111
c|cergy pontoise|Cergy-Pontoise||FR|49.04|2.08|183
c|clermont ferrand|Clermont-Ferrand||FR|45.78|3.09|139
c||Dijon||FR|47.32|5.02|150
n||France||FR|47.04|2.76|53812
c||Grenoble||FR|45.18|5.71|159
c||Le Havre||FR|49.49|0.11|186
c||Le Mans||FR|48.00|0.20|145
c||Lille||FR|50.63|3.06|228
c||Limoges||FR|45.83|1.25|141
c||Lyon||FR|45.75|4.85|472
c||Marseille||FR|43.30|5.38|795
c||Metz||FR|49.12|6.17|124
c||Montpellier||FR|43.61|3.88|248
c||Mulhouse||FR|47.75|7.33|111
c||Nancy||FR|48.68|6.18|105
c||Nantes||FR|47.22|-1.55|277
c||Nice||FR|43.70|7.27|339
c|nimes|Nîmes||FR|43.83|4.36|148
c|orleans|Orléans||FR|47.90|1.90|124
c||Paris||FR|48.85|2.35|2139
c||Perpignan||FR|42.70|2.90|111
c||Reims||FR|49.27|4.03|197
c||Rennes||FR|48.11|-1.67|209
c||Rouen||FR|49.44|1.10|113
c|st quentin en yvelines|Saint-Quentin-en-Yvelines||FR|48.77|2.02|147
c|st etienne|Saint-Étienne||FR|45.43|4.39|176
c||Strasbourg||FR|48.58|7.75|275
c||Toulon||FR|43.12|5.93|169
c||Toulouse||FR|43.60|1.44|433
c||Tours||FR|47.39|0.70|142
c||Villeurbanne||FR|45.77|4.88|131
n||Gabon||GA|-0.13|10.13|982
c||Libreville||GA|0.39|9.45|578
c|port gentil|Port-Gentil||GA|-0.72|8.78|109
n||United Kingdom||GB|52.64|-1.55|65930
n|uk|United Kingdom||GB|52.64|-1.55|65930
n|great britain|United Kingdom||GB|52.64|-1.55|65930
n|britain|United Kingdom||GB|52.64|-1.55|65930
c||Archway|ENG|GB|51.57|-0.13|216
c||Basildon|ENG|GB|51.57|0.46|145
c||Basingstoke|ENG|GB|51.26|-1.09|108
c||Becontree|ENG|GB|51.55|0.13|100
c||Bedford|ENG|GB|52.13|-0.47|107
c||Bexley|ENG|GB|51.44|0.15|228
c||Birkenhead|ENG|GB|53.39|-3.01|325
c||Birmingham|ENG|GB|52.48|-1.90|984
c||Blackburn|ENG|GB|53.75|-2.48|147
c||Blackpool|ENG|GB|53.82|-3.05|239
c||Bolton|ENG|GB|53.58|-2.43|141
c||Bournemouth|ENG|GB|50.72|-1.88|164
c||Bradford|ENG|GB|53.79|-1.75|299
c||Brent|ENG|GB|51.55|-0.30|329
c||Brighton|ENG|GB|50.83|-0.14|139
c||Bristol|ENG|GB|51.46|-2.60|617
c||Burnley|ENG|GB|53.80|-2.23|149
c||Burton upon Trent|ENG|GB|52.81|-1.64|122
c||Cambridge|ENG|GB|52.20|0.12|158
c||Chelmsford|ENG|GB|51.74|0.47|112
c||Cheltenham|ENG|GB|51.90|-2.08|116
c||Chesterfield|ENG|GB|53.25|-1.42|113
c||City of Westminster|ENG|GB|51.50|-0.14|248
c||Colchester|ENG|GB|51.89|0.90|122
c||Coventry|ENG|GB|52.41|-1.51|359
c||Crawley|ENG|GB|51.11|-0.18|181
c||Croydon|ENG|GB|51.38|-0.10|173
c||Dagenham|ENG|GB|51.55|0.17|108
c||Derby|ENG|GB|52.92|-1.48|270
c||Doncaster|ENG|GB|53.52|-1.13|158
c||Dudley|ENG|GB|52.50|-2.08|199
c||Eastbourne|ENG|GB|50.77|0.28|118
c||Enfield Town|ENG|GB|51.65|-0.08|104
r||England|ENG|GB|52.33|-1.14|56444
c||Exeter|ENG|GB|50.72|-3.53|118
c||Gillingham|ENG|GB|51.39|0.55|101
c||Gloucester|ENG|GB|51.87|-2.24|150
c||Grimsby|ENG|GB|53.57|-0.08|134
c||Hastings|ENG|GB|50.86|0.57|133
c||High Wycombe|ENG|GB|51.63|-0.75|133
c||Huddersfield|ENG|GB|53.65|-1.78|149
c||Ipswich|ENG|GB|52.06|1.16|179
c||Islington|ENG|GB|51.54|-0.10|319
c||Kingston upon Hull|ENG|GB|53.74|-0.34|314
c||Leeds|ENG|GB|53.80|-1.55|455
c||Leicester|ENG|GB|52.64|-1.13|509
c||Lincoln|ENG|GB|53.23|-0.54|115
c||Liverpool|ENG|GB|53.41|-2.98|864
c||London|ENG|GB|51.51|-0.13|7557
c||Luton|ENG|GB|51.88|-0.42|258
c||Maidstone|ENG|GB|51.27|0.52|108
c||Manchester|ENG|GB|53.48|-2.24|396
c||Mansfield|ENG|GB|53.13|-1.20|172
c||Mendip|ENG|GB|51.24|-2.63|110
c||Middlesbrough|ENG|GB|54.58|-1.23|143
c||Milton Keynes|ENG|GB|52.04|-0.76|230
c||Newcastle upon Tyne|ENG|GB|54.97|-1.61|192
c||Northampton|ENG|GB|52.25|-0.88|216
c||Norwich|ENG|GB|52.63|1.30|213
c||Nottingham|ENG|GB|52.95|-1.15|730
c||Oldham|ENG|GB|53.54|-2.12|105
c||Oxford|ENG|GB|51.75|-1.26|171
c||Peterborough|ENG|GB|52.57|-0.25|163
c||Plymouth|ENG|GB|50.37|-4.14|260
c||Poole|ENG|GB|50.71|-1.98|150
c||Portsmouth|ENG|GB|50.80|-1.09|194
c||Preston|ENG|GB|53.76|-2.70|313
c||Reading|ENG|GB|51.46|-0.97|318
c||Rotherham|ENG|GB|53.43|-1.36|118
c|st peters|Saint Peters|ENG|GB|51.37|1.42|125
c||Sheffield|ENG|GB|53.38|-1.47|685
c||Slough|ENG|GB|51.51|-0.60|164
c||Southampton|ENG|GB|50.90|-1.40|246
c|southend on sea|Southend-on-Sea|ENG|GB|51.54|0.71|295
c||St Helens|ENG|GB|53.45|-2.73|103
c||Stockport|ENG|GB|53.41|-2.16|139
c|stoke on trent|Stoke-on-Trent|ENG|GB|53.00|-2.19|373
c||Sunderland|ENG|GB|54.90|-1.38|335
c||Sutton|ENG|GB|51.35|-0.20|188
c||Sutton Coldfield|ENG|GB|52.57|-1.82|107
c||Swindon|ENG|GB|51.56|-1.78|186
c||Telford|ENG|GB|52.68|-2.45|148
c||Walsall|ENG|GB|52.59|-1.98|172
c||Warrington|ENG|GB|53.39|-2.58|165
c||Watford|ENG|GB|51.66|-0.40|126
c||West Bromwich|ENG|GB|52.52|-1.99|136
c||Wigan|ENG|GB|53.54|-2.64|175
c||Woking|ENG|GB|51.32|-0.56|104
c||Wolverhampton|ENG|GB|52.59|-2.12|253
c||Worcester|ENG|GB|52.19|-2.22|102
c||York|ENG|GB|53.96|-1.08|154
c||Belfast|NIR|GB|54.60|-5.93|275
r||Northern Ireland|NIR|GB|54.66|-6.30|1382
c||Aberdeen|SCT|GB|57.14|-2.10|197
c||Dundee|SCT|GB|56.47|-2.97|148
c||Edinburgh|SCT|GB|55.95|-3.20|465
c||Glasgow|SCT|GB|55.87|-4.26|592
r||Scotland|SCT|GB|56.14|-3.71|4839
c||Cardiff|WLS|GB|51.48|-3.18|447
c||Newport|WLS|GB|51.59|-3.00|307
c||Swansea|WLS|GB|51.62|-3.94|300
r||Wales|WLS|GB|51.92|-3.46|3266
n||Grenada||GD|12.13|-61.70|19
c||Batumi||GE|41.64|41.63|122
n||Georgia||GE|41.96|43.69|2382
c||Kutaisi||GE|42.27|42.69|178
c||Tbilisi||GE|41.69|44.83|1049
n||French Guiana||GF|5.02|-52.73|190
n||Guernsey||GG|49.46|-2.54|16
c||Accra||GH|5.56|-0.20|1963
c||Atsiaman||GH|5.70|-0.33|203
c||Cape Coast||GH|5.11|-1.25|143
n||Ghana||GH|6.37|-0.88|7287
c||Kumasi||GH|6.69|-1.62|1469
c||Medina Estates||GH|5.67|-0.16|101
c||Obuase||GH|6.20|-1.67|138
c|sekondi takoradi|Sekondi-Takoradi||GH|4.93|-1.76|139
c||Takoradi||GH|4.90|-1.76|233
c||Tamale||GH|9.40|-0.84|361
c||Tema||GH|5.67|-0.02|156
c||Teshi Old Town||GH|5.58|-0.11|144
n||Gibraltar||GI|36.14|-5.35|27
n||Greenland||GL|65.41|-50.64|44
n||Gambia||GM|13.42|-16.28|737
c||Serekunda||GM|13.44|-16.68|340
c||Camayenne||GN|9.54|-13.69|1871
c||Conakry||GN|9.54|-13.68|1767
n||Guinea||GN|9.62|-13.11|4722
c||Kankan||GN|10.39|-9.31|114
c||Kindia||GN|10.06|-12.87|117
c|nzerekore|Nzérékoré||GN|7.76|-8.82|133
n||Guadeloupe||GP|16.21|-61.55|375
c||Bata||GQ|1.86|9.77|173
n||Equatorial Guinea||GQ|2.53|9.57|447
c||Malabo||GQ|3.76|8.78|156
c||Athens||GR|37.98|23.73|664
n||Greece||GR|38.64|23.38|8578
c|irakleion|Irákleion||GR|35.33|25.14|137
c|kallithea|Kallithéa||GR|37.95|23.70|101
c|larisa|Lárisa||GR|39.64|22.42|145
c|peristeri|Peristéri||GR|38.02|23.69|140
c||Piraeus||GR|37.94|23.65|164
c|patra|Pátra||GR|38.24|21.73|168
c|thessaloniki|Thessaloníki||GR|40.64|22.93|354
n||South Georgia and South Sandwich Islands||GS|-54.28|-36.51|0
c||Escuintla||GT|14.30|-90.79|103
n||Guatemala||GT|14.77|-90.73|6341
c||Guatemala City||GT|14.64|-90.51|995
c||Mixco||GT|14.63|-90.61|473
c||Petapa||GT|14.50|-90.56|141
c||Quetzaltenango||GT|14.83|-91.52|132
c|san juan sacatepequez|San Juan Sacatepéquez||GT|14.72|-90.64|137
c||Villa Canales||GT|14.48|-90.53|122
c||Villa Nueva||GT|14.53|-90.59|407
n||Guam||GU|13.47|144.79|184
c||Bissau||GW|11.86|-15.60|388
n|guinea bissau|Guinea-Bissau||GW|11.88|-15.50|518
c||Georgetown||GY|6.80|-58.16|235
n||Guyana||GY|6.61|-58.13|370
c||Hong Kong||HK|22.28|114.17|7013
n||Hong Kong||HK|22.29|114.17|9590
c||Kowloon||HK|22.32|114.18|2020
c||Tsuen Wan||HK|22.37|114.11|289
c||Yuen Long Kau Hui||HK|22.45|114.03|142
c||Choloma||HN|15.61|-87.95|139
c||El Progreso||HN|15.40|-87.80|101
n||Honduras||HN|14.80|-87.49|3328
c||La Ceiba||HN|15.76|-86.78|130
c||San Pedro Sula||HN|15.50|-88.03|489
c||Tegucigalpa||HN|14.08|-87.21|851
n||Croatia||HR|45.20|16.35|3116
c||Rijeka||HR|45.33|14.44|141
c||Split||HR|43.51|16.44|176
c||Zagreb||HR|45.81|15.98|699
c||Carrefour||HT|18.54|-72.40|442
c|croix des bouquets|Croix-des-Bouquets||HT|18.58|-72.23|229
c||Delmas 73||HT|18.54|-72.30|383
n||Haiti||HT|18.74|-72.51|4477
c||Jacmel||HT|18.23|-72.54|138
c||Les Cayes||HT|18.19|-73.75|126
c|leogane|Léogâne||HT|18.51|-72.63|134
c||Okap||HT|19.76|-72.20|135
c|port au prince|Port-au-Prince||HT|18.54|-72.34|1235
c|port de paix|Port-de-Paix||HT|19.94|-72.83|250
c|petionville|Pétionville||HT|18.51|-72.29|283
c||Tigwav||HT|18.43|-72.87|118
c||Budapest||HU|47.50|19.04|1741
c|budapest iii kerulet|Budapest III. kerület||HU|47.54|19.05|124
c|budapest xi kerulet|Budapest XI. kerület||HU|47.48|19.04|139
c|budapest xiii kerulet|Budapest XIII. kerület||HU|47.53|19.08|114
c||Debrecen||HU|47.53|21.62|204
c|gyor|Győr||HU|47.68|17.64|128
n||Hungary||HU|47.34|19.38|10318
c|kecskemet|Kecskemét||HU|46.91|19.69|110
c||Miskolc||HU|48.10|20.78|173
c|nyiregyhaza|Nyíregyháza||HU|47.96|21.72|116
c|pecs|Pécs||HU|46.07|18.23|157
c||Szeged||HU|46.25|20.15|165
c|szekesfehervar|Székesfehérvár||HU|47.19|18.41|102
c|zuglo|Zugló||HU|47.52|19.11|130
c||Adiwerna||ID|-6.94|109.13|134
c||Ambon||ID|-3.70|128.18|356
c||Arjawinangun||ID|-6.65|108.41|106
c||Astanajapura||ID|-6.80|108.63|148
c||Balikpapan||ID|-1.27|116.83|434
c||Banda Aceh||ID|5.54|95.33|251
c||Bandar Lampung||ID|-5.43|105.26|800
c||Bandung||ID|-6.92|107.61|1700
c||Bangil||ID|-7.60|112.82|120
c||Banjaran||ID|-7.05|107.59|165
c||Banjarmasin||ID|-3.32|114.59|573
c||Banyuwangi||ID|-8.23|114.36|108
c||Batam||ID|1.15|104.02|1164
c||Batang||ID|-6.48|110.71|116
c||Baturaja||ID|-4.13|104.17|135
c||Bekasi||ID|-6.23|106.99|1520
c||Belawan||ID|3.78|98.68|103
c||Bengkulu||ID|-3.80|102.27|310
c||Binjai||ID|3.60|98.49|229
c||Blitar||ID|-8.10|112.17|132
c||Bogor||ID|-6.59|106.79|800
c||Bontang||ID|0.13|117.49|102
c||Ciamis||ID|-7.33|108.35|124
c||Ciampea||ID|-6.55|106.70|207
c||Cibinong||ID|-6.48|106.85|189
c||Cikampek||ID|-6.42|107.46|146
c||Cikarang||ID|-6.26|107.15|106
c||Cikupa||ID|-6.24|106.51|174
c||Cileungsir||ID|-6.39|106.96|202
c||Cileunyi||ID|-6.94|107.75|111
c||Cimahi||ID|-6.87|107.54|494
c||Ciputat||ID|-6.24|106.70|208
c||Cirebon||ID|-6.71|108.56|254
c||Citeureup||ID|-6.49|106.88|110
c||City of Balikpapan||ID|-1.24|116.89|700
c||Curug||ID|-6.27|106.56|191
c||Denpasar||ID|-8.65|115.22|835
c||Depok||ID|-6.40|106.82|1198
c||Dumai||ID|1.67|101.44|144
c||Gorontalo||ID|0.54|123.06|144
c||Grogol||ID|-7.60|110.82|101
n||Indonesia||ID|-4.97|109.15|64405
c||Indramayu||ID|-6.33|108.32|123
c||Jakarta||ID|-6.21|106.85|8540
c||Jambi City||ID|-1.60|103.62|420
c||Jayapura||ID|-2.53|140.72|135
c||Jember||ID|-8.17|113.70|299
c||Jombang||ID|-7.55|112.23|126
c||Kediri||ID|-7.82|112.02|235
c||Kedungwuni||ID|-6.97|109.65|117
c||Kendari||ID|-3.98|122.52|195
c||Kisaran||ID|2.98|99.62|130
c||Klaten||ID|-7.71|110.61|127
c||Kresek||ID|-6.13|106.38|110
c||Kupang||ID|-10.17|123.61|282
c||Labuan Bajo||ID|-8.50|119.89|189
c||Lawang||ID|-7.84|112.69|159
c||Lembang||ID|-6.81|107.62|183
c||Loa Janan||ID|-0.58|117.10|213
c||Lubuklinggau||ID|-3.29|102.86|148
c||Lumajang||ID|-8.13|113.22|124
c||Madiun||ID|-7.63|111.52|186
c||Magelang||ID|-7.47|110.22|111
c||Makassar||ID|-5.15|119.43|1322
c||Malang||ID|-7.98|112.63|747
c||Manado||ID|1.48|124.85|452
c||Martapura||ID|-3.41|114.86|131
c||Mataram||ID|-8.58|116.12|319
c||Medan||ID|3.58|98.67|1751
c||Metro||ID|-5.11|105.31|150
c||Mojokerto||ID|-7.47|112.43|113
c||Padalarang||ID|-6.84|107.47|125
c||Padang||ID|-0.95|100.35|840
c||Padangsidempuan||ID|1.38|99.27|101
c||Palangkaraya||ID|-2.21|113.92|148
c||Palembang||ID|-2.92|104.75|1442
c||Palopo||ID|-2.99|120.20|129
c||Palu||ID|-0.91|119.87|282
c||Pamanukan||ID|-6.28|107.81|114
c||Pamulang||ID|-6.34|106.74|175
c||Pangkalpinang||ID|-2.13|106.11|126
c||Parepare||ID|-4.01|119.63|140
c||Parung||ID|-6.42|106.73|194
c||Pasarkemis||ID|-6.17|106.53|154
c||Paseh||ID|-7.10|107.76|126
c||Pasuruan||ID|-7.65|112.91|159
c||Pati||ID|-6.76|111.04|123
c||Payakumbuh||ID|-0.22|100.63|122
c||Pekalongan||ID|-6.89|109.68|258
c||Pekanbaru||ID|0.52|101.44|704
c||Pemalang||ID|-6.89|109.38|184
c||Pematangsiantar||ID|2.96|99.07|210
c||Perbaungan||ID|3.57|98.96|157
c||Percut||ID|3.63|98.86|311
c||Plumbon||ID|-6.71|108.47|167
c||Pontianak||ID|-0.03|109.33|455
c||Prabumulih||ID|-3.43|104.23|103
c||Probolinggo||ID|-7.75|113.22|182
c||Purwakarta||ID|-6.56|107.44|216
c||Purwodadi||ID|-7.09|110.92|150
c||Purwokerto||ID|-7.42|109.23|217
c||Rangkasbitung||ID|-6.36|106.25|127
c||Rantauprapat||ID|2.10|99.83|103
c||Rengasdengklok||ID|-6.16|107.30|201
c||Salatiga||ID|-7.33|110.49|173
c||Samarinda||ID|-0.49|117.15|355
c||Sawangan||ID|-6.40|106.77|114
c||Semarang||ID|-6.99|110.42|1288
c||Sepatan||ID|-6.12|106.58|118
c||Serang||ID|-6.12|106.15|165
c||Sidoarjo||ID|-7.45|112.72|139
c||Singaraja||ID|-8.11|115.09|134
c||Singkawang||ID|0.91|108.98|102
c||Situbondo||ID|-7.71|114.01|600
c||Soreang||ID|-7.03|107.52|151
c||Sorong||ID|-0.88|131.26|126
c||South Tangerang||ID|-6.29|106.72|1304
c||Sukabumi||ID|-6.92|106.93|276
c||Sumedang||ID|-6.86|107.92|200
c||Sumedang Utara||ID|-6.85|107.92|100
c||Sunggal||ID|3.58|98.62|158
c||Surabaya||ID|-7.25|112.75|2375
c||Surakarta||ID|-7.56|110.83|555
c||Tangerang||ID|-6.18|106.63|1372
c||Tanjung Pinang||ID|0.92|104.46|192
c||Tanjungbalai||ID|2.97|99.80|143
c||Tasikmalaya||ID|-7.33|108.22|271
c||Tebingtinggi||ID|3.33|99.16|118
c||Tegal||ID|-6.87|109.14|237
c||Teluknaga||ID|-6.10|106.64|128
c||Ternate||ID|0.79|127.38|102
c||Ungaran||ID|-7.14|110.41|128
c||Weru||ID|-6.71|108.50|139
c||Yogyakarta||ID|-7.80|110.36|637
c||Cork||IE|51.90|-8.47|190
c||Dublin||IE|53.33|-6.25|1024
n||Ireland||IE|53.15|-6.96|3421
c||Ashdod||IL|31.79|34.65|225
c||Ashkelon||IL|31.67|34.57|106
c||Bat Yam||IL|32.02|34.75|129
c||Beersheba||IL|31.25|34.79|187
c||Bnei Brak||IL|32.08|34.83|154
c||Haifa||IL|32.82|34.99|267
c|holon|H̱olon||IL|32.01|34.78|166
n||Israel||IL|32.08|34.97|6532
c||Jaffa||IL|32.05|34.75|100
c||Jerusalem||IL|31.77|35.22|801
c||Netanya||IL|32.33|34.86|172
c|petah tiqwa|Petaẖ Tiqwa||IL|32.09|34.89|200
c||Ramat Gan||IL|32.08|34.81|128
c|rehovot|Reẖovot||IL|31.89|34.81|133
c|rishon leziyyon|Rishon LeẔiyyon||IL|31.97|34.79|220
c||Tel Aviv||IL|32.08|34.78|433
c||West Jerusalem||IL|31.78|35.22|400
n||Isle of Man||IM|54.18|-4.51|46
n||India||IN|21.71|78.50|285896
c||Port Blair|01|IN|11.67|92.75|112
c||Anantapur|02|IN|14.68|77.61|240
c|bhimavaram|Bhīmavaram|02|IN|16.54|81.52|143
c||Cuddapah|02|IN|14.48|78.82|127
c||Dharmavaram|02|IN|14.41|77.72|114
c||Ellore|02|IN|16.71|81.10|183
c||Gajuwaka|02|IN|17.70|83.22|259
c|gudivada|Gudivāda|02|IN|16.44|81.00|116
c||Guntakal Junction|02|IN|15.17|77.36|121
c||Guntur|02|IN|16.30|80.46|531
c||Hindupur|02|IN|13.83|77.49|133
c||Kurnool|02|IN|15.83|78.04|460
c|kakinada|Kākināda|02|IN|16.96|82.24|293
c|machilipatnam|Machilīpatnam|02|IN|16.19|81.14|193
c||Madanapalle|02|IN|13.55|78.50|109
c|nandyal|Nandyāl|02|IN|15.48|78.48|165
c||Nellore|02|IN|14.45|79.99|404
c||Ongole|02|IN|15.50|80.04|173
c|proddatur|Proddatūr|02|IN|14.75|78.55|178
c|rajahmundry|Rājahmundry|02|IN|17.01|81.78|305
c||Srikakulam|02|IN|18.30|83.90|118
c||Tirupati|02|IN|13.64|79.42|251
c|tadepallegudem|Tādepallegūdem|02|IN|16.81|81.53|108
c||Vijayawada|02|IN|16.51|80.65|875
c||Visakhapatnam|02|IN|17.68|83.20|1063
c||Vizianagaram|02|IN|18.12|83.41|179
c|adoni|Ādoni|02|IN|15.63|77.27|164
c||Dibrugarh|03|IN|27.48|94.91|122
c||Guwahati|03|IN|26.18|91.75|899
c||Silchar|03|IN|24.83|92.80|152
c||Chandigarh|05|IN|30.74|76.79|961
c||Delhi|07|IN|28.65|77.23|10928
c||Deoli|07|IN|28.50|77.23|120
c|karol bagh|Karol Bāgh|07|IN|28.65|77.19|505
c||Najafgarh|07|IN|28.61|76.98|1365
c||Narela|07|IN|28.85|77.09|800
c||New Delhi|07|IN|28.64|77.22|318
c|nangloi jat|Nāngloi Jāt|07|IN|28.68|77.07|194
c||Rohini|07|IN|28.74|77.07|860
c||Ahmedabad|09|IN|23.03|72.59|3720
c||Anand|09|IN|22.55|72.96|138
c|bharuch|Bharūch|09|IN|21.69|72.98|154
c||Bhavnagar|09|IN|21.76|72.15|555
c||Bhuj|09|IN|23.25|69.67|133
c||Bilimora|09|IN|20.77|72.96|511
c|botad|Botād|09|IN|22.17|71.67|117
c||Gandhinagar|09|IN|23.22|72.68|196
c||Godhra|09|IN|22.78|73.61|132
c||Gondal|09|IN|21.96|70.80|102
r||Gujarat|09|IN|22.23|72.19|18409
c|gandhidham|Gāndhīdhām|09|IN|23.08|70.13|166
c||Jamnagar|09|IN|22.47|70.07|492
c||Jetpur|09|IN|21.75|70.62|118
c|junagadh|Jūnāgadh|09|IN|21.52|70.46|184
c||Morbi|09|IN|22.82|70.84|118
c|nadiad|Nadiād|09|IN|22.69|72.86|202
c|navsari|Navsāri|09|IN|20.94|72.92|171
c||Porbandar|09|IN|21.64|69.61|139
c|palanpur|Pālanpur|09|IN|24.17|72.44|123
c|patan|Pātan|09|IN|23.85|72.13|118
c|rajkot|Rājkot|09|IN|22.29|70.79|1177
c||Surendranagar|09|IN|22.73|71.65|180
c|surat|Sūrat|09|IN|21.20|72.83|2895
c||Vadodara|09|IN|22.30|73.21|1409
c||Vejalpur|09|IN|22.69|73.56|122
c|veraval|Verāval|09|IN|20.91|70.37|163
c|ambala|Ambāla|10|IN|30.36|76.80|147
c|bahadurgarh|Bahādurgarh|10|IN|28.69|76.94|154
c|bhiwani|Bhiwāni|10|IN|28.79|76.14|191
c||Faridabad|10|IN|28.41|77.31|1220
c||Gorakhpur|10|IN|29.45|75.67|1325
c||Gurgaon|10|IN|28.46|77.03|197
c||Hisar|10|IN|29.15|75.72|296
c|jagadhri|Jagādhri|10|IN|30.17|77.30|101
c|jind|Jīnd|10|IN|29.32|76.32|161
c||Kaithal|10|IN|29.80|76.40|141
c|karnal|Karnāl|10|IN|29.69|76.98|225
c||Palwal|10|IN|28.14|77.33|122
c||Panchkula|10|IN|30.69|76.85|200
c|panipat|Pānīpat|10|IN|29.39|76.97|293
c|rewari|Rewāri|10|IN|28.20|76.62|112
c||Rohtak|10|IN|28.89|76.59|317
c||Sirsa|10|IN|29.53|75.03|182
c|sonipat|Sonīpat|10|IN|28.99|77.02|251
c|thanesar|Thānesar|10|IN|29.97|76.83|138
c|yamunanagar|Yamunānagar|10|IN|30.13|77.28|209
c||Shimla|11|IN|31.10|77.17|174
c||Jammu|12|IN|32.74|74.87|466
c|soyibug|Soyībug|12|IN|34.08|74.71|104
c||Srinagar|12|IN|34.09|74.81|976
c||Alappuzha|13|IN|9.49|76.33|177
c||Cochin|13|IN|9.94|76.26|605
r||Kerala|13|IN|10.12|76.29|6326
c||Kollam|13|IN|8.88|76.58|394
c||Kozhikode|13|IN|11.25|75.78|440
c|ponnani|Ponnāni|13|IN|10.77|75.93|106
c|palghat|Pālghāt|13|IN|10.77|76.65|133
c||Thiruvananthapuram|13|IN|8.49|76.95|784
c||Thrissur|13|IN|10.52|76.22|325
c||Achalpur|16|IN|21.26|77.51|111
c||Ahmadnagar|16|IN|19.09|74.74|367
c||Airoli|16|IN|19.15|73.00|100
c||Akola|16|IN|20.71|77.00|429
c|amarnath|Amarnāth|16|IN|19.20|73.17|218
c|amravati|Amrāvati|16|IN|20.93|77.75|604
c||Aurangabad|16|IN|19.88|75.34|1016
c||Badlapur|16|IN|19.16|73.27|105
c||Bhayandar|16|IN|19.30|72.85|520
c||Bhiwandi|16|IN|19.30|73.06|707
c|bhusaval|Bhusāval|16|IN|21.04|75.79|183
c||Borivli|16|IN|19.23|72.86|610
c|barsi|Bārsi|16|IN|18.23|75.69|111
c|chanda|Chānda|16|IN|19.95|79.30|328
c|dhulia|Dhūlia|16|IN|20.90|74.78|367
c||Dombivli|16|IN|19.22|73.08|1193
c|gondia|Gondiā|16|IN|21.46|80.19|125
c||Ichalkaranji|16|IN|16.69|74.46|274
c||Jalgaon|16|IN|21.00|75.57|429
c|jalna|Jālna|16|IN|19.84|75.89|262
c|kalyan|Kalyān|16|IN|19.24|73.14|1262
c|kolhapur|Kolhāpur|16|IN|16.70|74.23|516
c||Latur|16|IN|18.40|76.57|349
r||Maharashtra|16|IN|19.26|74.40|47650
c||Mumbai|16|IN|19.07|72.88|12692
c|bombay|Mumbai|16|IN|19.07|72.88|12692
c|malegaon|Mālegaon|16|IN|20.55|74.53|435
c||Nagpur|16|IN|21.15|79.08|2228
c||Nanded|16|IN|19.16|77.31|551
c||Nandurbar|16|IN|21.37|74.24|101
c||Nashik|16|IN|20.00|73.79|1289
c||Navi Mumbai|16|IN|19.04|73.02|2600
c||Panvel|16|IN|18.99|73.11|128
c||Parbhani|16|IN|19.27|76.77|290
c||Pimpri|16|IN|18.62|73.81|1285
c||Pune|16|IN|18.52|73.86|2936
c||Satara|16|IN|17.69|73.99|113
c||Shivaji Nagar|16|IN|18.53|73.85|1000
c|solapur|Solāpur|16|IN|17.67|75.91|997
c|sangli|Sāngli|16|IN|16.85|74.56|601
c|thane|Thāne|16|IN|19.20|72.96|1262
c|udgir|Udgīr|16|IN|18.39|77.12|101
c||Ulhasnagar|16|IN|19.22|73.15|517
c|virar|Virār|16|IN|19.46|72.81|150
c||Wardha|16|IN|20.74|78.60|114
c|yavatmal|Yavatmāl|16|IN|20.39|78.13|128
c||Imphal|17|IN|24.81|93.94|224
c||Shillong|18|IN|25.57|91.88|133
c||Belgaum|19|IN|15.85|74.50|429
c||Bellary|19|IN|15.14|76.92|337
c||Bengaluru|19|IN|12.97|77.59|5104
c|bangalore|Bengaluru|19|IN|12.97|77.59|5104
c|bhadravati|Bhadrāvati|19|IN|13.85|75.71|164
c||Bijapur|19|IN|16.82|75.72|271
c|bidar|Bīdar|19|IN|17.91|77.52|204
c|chikmagalur|Chikmagalūr|19|IN|13.32|75.77|121
c||Chitradurga|19|IN|14.22|76.40|139
c||Davangere|19|IN|14.47|75.93|435
c||Gadag|19|IN|15.43|75.63|163
c|gadag betageri|Gadag-Betageri|19|IN|15.42|75.62|173
c|gangawati|Gangāwati|19|IN|15.43|76.53|106
c||Gulbarga|19|IN|17.34|76.84|484
c||Hassan|19|IN|13.01|76.10|129
c||Hospet|19|IN|15.27|76.39|198
c||Hubli|19|IN|15.35|75.13|840
r||Karnataka|19|IN|14.13|76.54|18194
c|kolar|Kolār|19|IN|13.14|78.13|126
c||Mandya|19|IN|12.52|76.90|135
c||Mangalore|19|IN|12.92|74.86|417
c||Mysore|19|IN|12.30|76.64|868
c||Robertsonpet|19|IN|12.96|78.28|135
c|raichur|Rāichūr|19|IN|16.21|77.36|226
c||Shimoga|19|IN|13.93|75.57|320
c|tumkur|Tumkūr|19|IN|13.34|77.10|307
c||Udupi|19|IN|13.33|74.75|165
c||Yelahanka|19|IN|13.10|77.60|116
c|dimapur|Dimāpur|20|IN|25.91|93.72|136
c||Balasore|21|IN|21.49|86.93|114
c||Bhubaneshwar|21|IN|20.27|85.83|762
c||Brahmapur|21|IN|19.31|84.79|325
c||Cuttack|21|IN|20.46|85.88|580
c||Nowrangapur|21|IN|19.23|82.55|1221
c||Puri|21|IN|19.80|85.82|171
c||Raurkela|21|IN|22.22|84.86|536
c||Sambalpur|21|IN|21.47|83.98|163
c||Puducherry|22|IN|11.93|79.83|227
c||Abohar|23|IN|30.14|74.20|131
c||Amritsar|23|IN|31.62|74.88|1092
c|barnala|Barnāla|23|IN|30.37|75.55|105
c||Bathinda|23|IN|30.21|74.94|243
c|batala|Batāla|23|IN|31.81|75.20|145
c||Ferozepore|23|IN|30.93|74.61|102
c|hoshiarpur|Hoshiārpur|23|IN|31.54|75.91|158
c||Jalandhar|23|IN|31.33|75.58|785
c||Khanna|23|IN|30.71|76.22|117
c|ludhiana|Ludhiāna|23|IN|30.91|75.85|1545
c||Moga|23|IN|30.81|75.17|131
c||Mohali|23|IN|30.68|76.72|123
c|maler kotla|Māler Kotla|23|IN|30.53|75.88|114
c|pathankot|Pathānkot|23|IN|32.27|75.65|174
c|patiala|Patiāla|23|IN|30.34|76.39|329
c|phagwara|Phagwāra|23|IN|31.22|75.77|100
r||Punjab|23|IN|31.00|75.52|7974
c||Ajmer|24|IN|26.45|74.64|518
c||Alwar|24|IN|27.56|76.63|283
c|beawar|Beāwar|24|IN|26.10|74.32|131
c||Bharatpur|24|IN|27.22|77.49|229
c|bhilwara|Bhīlwāra|24|IN|25.35|74.64|326
c|bikaner|Bīkaner|24|IN|28.02|73.31|576
c||Chittaurgarh|24|IN|24.89|74.62|107
c|churu|Chūru|24|IN|28.30|74.97|104
c||Dhaulpur|24|IN|26.69|77.88|102
c|ganganagar|Gangānagar|24|IN|29.92|73.87|232
c|gangapur|Gangāpur|24|IN|26.47|76.72|120
c|hanumangarh|Hanumāngarh|24|IN|29.58|74.33|156
c||Jaipur|24|IN|26.92|75.79|2712
c|jhunjhunun|Jhunjhunūn|24|IN|28.13|75.40|113
c||Jodhpur|24|IN|26.27|73.01|921
c||Kishangarh|24|IN|26.59|74.85|132
c||Kota|24|IN|25.18|75.84|763
c|pali|Pāli|24|IN|25.77|73.32|210
c|sawai madhopur|Sawāi Mādhopur|24|IN|26.02|76.34|109
c|sikar|Sīkar|24|IN|27.61|75.14|200
c|sujangarh|Sūjāngarh|24|IN|27.70|74.47|184
c||Tonk|24|IN|26.17|75.79|151
c||Udaipur|24|IN|24.59|73.71|423
c||Alandur|25|IN|13.00|80.21|154
c|ambattur|Ambattūr|25|IN|13.10|80.16|341
c||Ambur|25|IN|12.79|78.72|110
c||Chennai|25|IN|13.09|80.28|4328
c|madras|Chennai|25|IN|13.09|80.28|4328
c||Coimbatore|25|IN|11.01|76.97|960
c||Cuddalore|25|IN|11.76|79.77|159
c||Dindigul|25|IN|10.37|77.98|201
c||Erode|25|IN|11.34|77.73|147
c|hosur|Hosūr|25|IN|12.74|77.83|104
c||Kanchipuram|25|IN|12.84|79.70|155
c||Kumbakonam|25|IN|10.96|79.39|139
c||Madurai|25|IN|9.92|78.12|910
c|nagercoil|Nāgercoil|25|IN|8.18|77.43|214
c|pallavaram|Pallāvaram|25|IN|12.97|80.15|157
c||Pudukkottai|25|IN|10.38|78.82|112
c||Rajapalaiyam|25|IN|9.45|77.55|124
c||Salem|25|IN|11.65|78.16|778
c||Tambaram|25|IN|12.92|80.13|175
r||Tamil Nadu|25|IN|11.27|78.72|22692
c||Tanjore|25|IN|10.79|79.14|220
c||Teni|25|IN|10.01|77.48|1035
c||Thoothukudi|25|IN|8.77|78.13|411
c||Tiruchirappalli|25|IN|10.82|78.70|775
c||Tirunelveli|25|IN|8.73|77.68|1436
c||Tiruppur|25|IN|11.12|77.35|398
c|tiruvannamalai|Tiruvannāmalai|25|IN|12.23|79.07|138
c|tiruvottiyur|Tiruvottiyūr|25|IN|13.16|80.30|248
c||Vellore|25|IN|12.92|79.13|177
c|avadi|Āvadi|25|IN|13.11|80.11|250
c||Agartala|26|IN|23.84|91.28|203
c||Ashoknagar Kalyangarh|28|IN|22.86|88.64|111
c||Baharampur|28|IN|24.10|88.25|181
c|baidyabati|Baidyabāti|28|IN|22.78|88.33|116
c||Bangaon|28|IN|23.05|88.83|112
c||Baranagar|28|IN|22.64|88.38|260
c|barddhaman|Barddhamān|28|IN|23.26|87.86|302
c||Bhadreswar|28|IN|22.82|88.34|122
c|bhatpara|Bhātpāra|28|IN|22.87|88.40|483
c|bali|Bāli|28|IN|22.65|88.34|297
c|balurghat|Bālurghāt|28|IN|25.22|88.78|141
c|bankura|Bānkura|28|IN|23.23|87.07|134
c|bansbaria|Bānsbāria|28|IN|22.95|88.40|108
c|barakpur|Bārākpur|28|IN|22.77|88.36|148
c|barasat|Bārāsat|28|IN|22.72|88.48|298
c||Chandannagar|28|IN|22.86|88.37|181
c||Dam Dam|28|IN|22.63|88.42|123
c||Durgapur|28|IN|23.52|87.31|519
c|darjiling|Dārjiling|28|IN|27.03|88.27|124
c|gosaba|Gosāba|28|IN|22.17|88.80|223
c||Haldia|28|IN|22.06|88.11|171
c||Hugli|28|IN|22.91|88.40|177
c|habra|Hābra|28|IN|22.84|88.66|139
c|halisahar|Hālīsahar|28|IN|22.93|88.42|128
c|haora|Hāora|28|IN|22.58|88.32|1028
c|ingraj bazar|Ingrāj Bāzār|28|IN|25.00|88.15|170
c||Jaigaon|28|IN|26.85|89.38|159
c|jalpaiguri|Jalpāiguri|28|IN|26.52|88.73|108
c|jamuria|Jāmuria|28|IN|23.70|87.08|160
c||Kharagpur|28|IN|22.34|87.33|220
c||Khardah|28|IN|22.72|88.38|128
c||Kolkata|28|IN|22.56|88.36|4631
c|calcutta|Kolkata|28|IN|22.56|88.36|4631
c||Krishnanagar|28|IN|23.41|88.49|146
c||Kultali|28|IN|21.90|88.40|188
c||Kulti|28|IN|23.73|86.84|305
c|kamarhati|Kāmārhāti|28|IN|22.67|88.37|333
c|kanchrapara|Kānchrāpāra|28|IN|22.96|88.43|137
c||Madhyamgram|28|IN|22.69|88.45|161
c|medinipur|Medinīpur|28|IN|22.42|87.32|153
c|naihati|Naihāti|28|IN|22.89|88.42|253
c||Nangi|28|IN|22.51|88.22|441
c|navadwip|Navadwīp|28|IN|23.41|88.37|111
c||Puruliya|28|IN|23.33|86.36|123
c|panihati|Pānihāti|28|IN|22.69|88.37|379
c||Rishra|28|IN|22.72|88.35|117
c|raiganj|Rāiganj|28|IN|25.61|88.12|170
c|raniganj|Rānīganj|28|IN|23.62|87.13|131
c|shrirampur|Shrīrāmpur|28|IN|22.75|88.34|226
c||Shyamnagar|28|IN|22.83|88.37|442
c|shantipur|Shāntipur|28|IN|23.25|88.43|150
c||Siliguri|28|IN|26.71|88.43|516
c|titagarh|Titāgarh|28|IN|22.74|88.37|128
c|asansol|Āsansol|28|IN|23.68|86.98|504
c||Aizawl|31|IN|23.73|92.72|265
c||Mormugao|33|IN|15.39|73.81|102
c||Vasco da Gama|33|IN|15.40|73.82|100
c||Arrah|34|IN|25.56|84.66|224
c||Bagaha|34|IN|27.10|84.09|104
c||Begusarai|34|IN|25.42|86.13|103
c||Bettiah|34|IN|26.80|84.50|127
c|bhagalpur|Bhāgalpur|34|IN|25.24|86.97|362
c|bihar sharif|Bihār Sharīf|34|IN|25.20|85.52|244
c|chapra|Chāpra|34|IN|25.78|84.75|202
c||Darbhanga|34|IN|26.15|85.90|287
c||Dehri|34|IN|24.90|84.18|130
c||Dinapore|34|IN|25.64|85.05|153
c||Gaya|34|IN|24.80|85.00|424
c|hajipur|Hājīpur|34|IN|25.69|85.21|134
c|jamalpur|Jamālpur|34|IN|25.31|86.49|101
c||Katihar|34|IN|25.54|87.57|193
c||Monghyr|34|IN|25.37|86.47|203
c|mothihari|Mothīhāri|34|IN|26.65|84.92|112
c||Muzaffarpur|34|IN|26.12|85.39|333
c||Patna|34|IN|25.59|85.14|1600
c||Purnia|34|IN|25.78|87.47|198
c||Saharsa|34|IN|25.87|86.60|146
c|siwan|Siwān|34|IN|26.22|84.36|119
c||Bhind|35|IN|26.57|78.79|174
c||Bhopal|35|IN|23.25|77.40|1600
c|burhanpur|Burhānpur|35|IN|21.31|76.23|203
c||Chhatarpur|35|IN|24.92|79.59|112
c|chhindwara|Chhindwāra|35|IN|22.06|78.94|135
c||Damoh|35|IN|23.83|79.44|119
c||Dewas|35|IN|22.97|76.06|261
c||Guna|35|IN|24.65|77.31|154
c||Gwalior|35|IN|26.23|78.17|882
c|hoshangabad|Hoshangābād|35|IN|22.75|77.73|109
c||Indore|35|IN|22.72|75.83|1837
c|itarsi|Itārsi|35|IN|22.61|77.76|101
c||Jabalpur|35|IN|23.17|79.95|1030
c||Khandwa|35|IN|21.82|76.35|183
c||Mandsaur|35|IN|24.07|75.07|125
c||Morena|35|IN|26.50|78.00|152
c|murwara|Murwāra|35|IN|23.84|80.39|196
c||Nagda|35|IN|23.46|75.42|104
c|punasa|Punāsa|35|IN|22.24|76.39|350
c|ratlam|Ratlām|35|IN|23.33|75.04|237
c||Rewa|35|IN|24.53|81.29|208
c||Satna|35|IN|24.58|80.83|258
c||Saugor|35|IN|23.84|78.74|247
c||Seoni|35|IN|22.09|79.55|101
c||Shivpuri|35|IN|25.42|77.66|164
c||Singrauli|35|IN|24.20|82.68|186
c||Ujjain|35|IN|23.18|75.78|457
c||Vidisha|35|IN|23.53|77.81|140
c||Agra|36|IN|27.18|78.02|1430
c|allahabad|Allahābād|36|IN|25.44|81.84|1073
c|aligarh|Alīgarh|36|IN|27.88|78.07|753
c||Amroha|36|IN|28.90|78.47|176
c||Azamgarh|36|IN|26.07|83.18|117
c||Bahraigh|36|IN|27.57|81.59|182
c||Bareilly|36|IN|28.37|79.43|745
c|basti|Bastī|36|IN|26.79|82.72|115
c||Budaun|36|IN|28.04|79.13|162
c||Bulandshahr|36|IN|28.40|77.86|199
c|banda|Bānda|36|IN|25.48|80.33|152
c||Chanduasi|36|IN|28.45|78.78|113
c||Deoria|36|IN|26.50|83.78|130
c|etawah|Etāwah|36|IN|26.78|79.02|257
c|farrukhabad|Farrukhābād|36|IN|27.39|79.58|241
c||Fatehpur|36|IN|25.93|80.81|166
c|fyzabad|Fyzābād|36|IN|26.78|82.15|153
c|firozabad|Fīrozābād|36|IN|27.15|78.40|306
c|ghazipur|Ghazīpur|36|IN|25.58|83.59|103
c|ghaziabad|Ghāziābād|36|IN|28.67|77.44|1199
c|gonda city|Gondā City|36|IN|27.13|81.95|134
c||Gorakhpur|36|IN|26.77|83.37|674
c||Greater Noida|36|IN|28.50|77.54|294
c|hardoi|Hardoī|36|IN|27.39|80.13|123
c|hapur|Hāpur|36|IN|28.73|77.78|243
c|hathras|Hāthras|36|IN|27.60|78.05|127
c||Jaunpur|36|IN|25.75|82.69|170
c|jhansi|Jhānsi|36|IN|25.46|78.58|413
c||Kanpur|36|IN|26.47|80.35|2823
c||Khurja|36|IN|28.25|77.86|106
c|lakhimpur|Lakhīmpur|36|IN|27.95|80.78|140
c||Lalitpur|36|IN|24.69|78.42|126
c||Loni|36|IN|28.75|77.29|165
c||Lucknow|36|IN|26.84|80.92|2472
c||Mathura|36|IN|27.50|77.67|331
c||Mau|36|IN|25.94|83.56|246
c||Meerut|36|IN|28.98|77.71|1223
c|mirzapur|Mirzāpur|36|IN|25.14|82.57|220
c|moradabad|Morādābād|36|IN|28.84|78.78|721
c||Muzaffarnagar|36|IN|29.47|77.70|350
c||Noida|36|IN|28.58|77.33|294
c||Orai|36|IN|25.99|79.45|158
c|pilibhit|Pīlibhīt|36|IN|28.63|79.80|131
c||Raebareli|36|IN|26.23|81.23|186
c|rampur|Rāmpur|36|IN|28.81|79.03|296
c|saharanpur|Sahāranpur|36|IN|29.97|77.55|485
c||Sambhal|36|IN|28.58|78.57|196
c|shahjanpur|Shāhjānpur|36|IN|27.88|79.91|320
c|sultanpur|Sultānpur|36|IN|26.26|82.07|110
c|sitapur|Sītāpur|36|IN|27.56|80.68|164
c|unnao|Unnāo|36|IN|26.55|80.49|162
c||Varanasi|36|IN|25.32|83.01|1164
c||Bhilai|37|IN|21.21|81.43|625
c|bilaspur|Bilāspur|37|IN|22.08|82.16|283
c||Durg|37|IN|21.19|81.28|255
c||Korba|37|IN|22.35|82.70|419
c||Raigarh|37|IN|21.90|83.40|121
c||Raipur|37|IN|21.23|81.63|680
c|raj nandgaon|Rāj-Nāndgaon|37|IN|21.10|81.03|151
c|bokaro|Bokāro|38|IN|23.79|85.96|419
c|chas|Chās|38|IN|23.64|86.17|112
c|dhanbad|Dhanbād|38|IN|23.80|86.44|220
c|hazaribagh|Hazāribāgh|38|IN|23.99|85.36|140
c||Jamshedpur|38|IN|22.80|86.19|616
c||Ranchi|38|IN|23.34|85.31|846
c|dehra dun|Dehra Dūn|39|IN|30.32|78.03|522
c||Haldwani|39|IN|29.22|79.53|139
c||Haridwar|39|IN|29.95|78.16|186
c||Kashipur|39|IN|29.21|78.96|103
c||Roorkee|39|IN|29.87|77.89|104
c||Hyderabad|40|IN|17.38|78.46|3598
c|karimnagar|Karīmnagar|40|IN|18.44|79.13|229
c||Khammam|40|IN|17.25|80.14|171
c|kukatpalli|Kūkatpalli|40|IN|17.48|78.41|342
c||Lal Bahadur Nagar|40|IN|17.35|78.56|262
c|mahbubnagar|Mahbūbnagar|40|IN|16.74|77.99|136
c||Malkajgiri|40|IN|17.45|78.53|150
c|mirialguda|Miriālgūda|40|IN|16.87|79.56|101
c||Nalgonda|40|IN|17.05|79.27|122
c|nizamabad|Nizāmābād|40|IN|18.67|78.10|305
c||Quthbullapur|40|IN|17.50|78.46|226
c||Ramagundam|40|IN|18.75|79.47|235
c|ramgundam|Rāmgundam|40|IN|18.80|79.45|452
c||Secunderabad|40|IN|17.50|78.54|204
c||Serilingampalle|40|IN|17.49|78.30|151
c|suriapet|Suriāpet|40|IN|17.14|79.62|112
c||Uppal Kalan|40|IN|17.41|78.56|118
c||Warangal|40|IN|18.00|79.58|558
c|adilabad|Ādilābād|40|IN|19.67|78.54|119
c|abu ghurayb|Abū Ghurayb||IQ|33.31|44.18|900
c|ad diwaniyah|Ad Dīwānīyah||IQ|31.99|44.93|319
c|al basrah al qadimah|Al Başrah al Qadīmah||IQ|30.50|47.82|2015
c|al fallujah|Al Fallūjah||IQ|33.35|43.79|190
c|al faw|Al Fāw||IQ|29.97|48.47|105
c|al kut|Al Kūt||IQ|32.51|45.82|315
c|al mawsil al jadidah|Al Mawşil al Jadīdah||IQ|36.33|43.11|2066
c|al hillah|Al Ḩillah||IQ|32.46|44.42|290
c|al amarah|Al ‘Amārah||IQ|31.84|47.14|323
c||As Samawah||IQ|31.33|45.29|153
c|as sulaymaniyah|As Sulaymānīyah||IQ|35.56|45.43|723
c||Az Zubayr||IQ|30.39|47.70|123
c||Baghdad||IQ|33.34|44.40|7216
c||Baqubah||IQ|33.75|44.61|153
c||Basrah||IQ|30.51|47.78|2600
c||Dihok||IQ|36.87|42.99|284
c||Erbil||IQ|36.18|44.01|933
n||Iraq||IQ|33.42|44.94|25040
c||Karbala||IQ|32.62|44.02|434
c||Kirkuk||IQ|35.47|44.39|601
c||Kufa||IQ|32.05|44.44|110
c||Mosul||IQ|36.34|43.12|1740
c||Najaf||IQ|32.03|44.35|483
c||Nasiriyah||IQ|31.06|46.26|400
c||Ramadi||IQ|33.42|43.31|275
c||Soran||IQ|36.65|44.54|125
c|samarra|Sāmarrā’||IQ|34.20|43.89|159
c|sinah|Sīnah||IQ|36.81|43.04|129
c|umm qasr|Umm Qaşr||IQ|30.04|47.92|108
c||Abadan||IR|30.34|48.30|370
c||Ahvaz||IR|31.32|48.68|841
c|ardabil|Ardabīl||IR|38.25|48.29|411
c|arak|Arāk||IR|34.09|49.70|504
c||Bandar Abbas||IR|27.19|56.28|352
c|bandar e anzali|Bandar-e Anzalī||IR|37.47|49.46|111
c|bojnurd|Bojnūrd||IR|37.47|57.33|192
c|borujerd|Borūjerd||IR|33.90|48.75|252
c||Bushehr||IR|28.97|50.84|165
c|babol|Bābol||IR|36.55|52.68|203
c|baneh|Bāneh||IR|36.00|45.89|105
c|birjand|Bīrjand||IR|32.87|59.22|197
c|bukan|Būkān||IR|36.52|46.21|213
c|gonbad e kavus|Gonbad-e Kāvūs||IR|37.25|55.17|131
c|gorgan|Gorgān||IR|36.84|54.44|245
c|hamadan|Hamadān||IR|34.80|48.51|528
n||Iran||IR|34.46|51.49|40029
c||Iranshahr||IR|27.20|60.68|131
c||Isfahan||IR|32.65|51.67|1547
c|kahriz|Kahrīz||IR|34.38|47.06|767
c||Karaj||IR|35.83|50.99|1448
c||Kerman||IR|30.28|57.08|578
c||Kermanshah||IR|34.31|47.06|621
c|khomeyni shahr|Khomeynī Shahr||IR|32.69|51.54|277
c||Khorramabad||IR|33.49|48.36|330
c||Khorramshahr||IR|30.44|48.18|331
c||Khowy||IR|38.55|44.95|175
c|kuhdasht|Kūhdasht||IR|33.53|47.61|100
c|mahabad|Mahābād||IR|36.76|45.72|162
c|malayer|Malāyer||IR|34.30|48.82|177
c||Marand||IR|38.43|45.77|124
c||Marvdasht||IR|29.87|52.80|149
c||Mashhad||IR|36.32|59.57|2307
c|masjed soleyman|Masjed Soleymān||IR|31.94|49.30|112
c|miandoab|Mīāndoāb||IR|36.97|46.11|133
c|najafabad|Najafābād||IR|32.63|51.37|223
c|nazarabad|Naz̧arābād||IR|35.95|50.61|213
c|neyshabur|Neyshābūr||IR|36.21|58.80|221
c|orumiyeh|Orūmīyeh||IR|37.55|45.08|577
c||Pasragad Branch||IR|34.78|48.47|788
c|parsabad|Pārsābād||IR|39.65|47.92|102
c||Qarchak||IR|35.43|51.58|252
c||Qazvin||IR|36.27|50.00|334
c||Qom||IR|34.64|50.88|900
c|quchan|Qūchān||IR|37.11|58.51|112
c|rafsanjan|Rafsanjān||IR|30.41|55.99|148
c||Rasht||IR|37.28|49.59|595
c||Sabzevar||IR|36.21|57.68|226
c||Sanandaj||IR|35.31|47.00|349
c||Saqqez||IR|36.25|46.27|151
c||Sari||IR|36.56|53.06|255
c||Semnan||IR|35.58|53.39|125
c|shahr e kord|Shahr-e Kord||IR|32.33|50.86|129
c||Shahrud||IR|36.42|54.98|132
c||Shiraz||IR|29.61|52.53|1250
c||Sirjan||IR|29.45|55.68|208
c|saveh|Sāveh||IR|35.02|50.36|176
c||Tabriz||IR|38.08|46.29|1425
c||Tehran||IR|35.69|51.42|7153
c|torbat e heydariyeh|Torbat-e Ḩeydarīyeh||IR|35.27|59.22|126
c|varamin|Varāmīn||IR|35.32|51.65|180
c||Yazd||IR|31.90|54.37|478
c||Zahedan||IR|29.50|60.86|552
c|zanjan|Zanjān||IR|36.68|48.50|357
c|zabol|Zābol||IR|31.03|61.49|122
c|amol|Āmol||IR|36.47|52.35|199
c|azadshahr|Āzādshahr||IR|34.79|48.57|514
c|ilam|Īlām||IR|33.64|46.42|141
n||Iceland||IS|64.31|-21.33|274
c|reykjavik|Reykjavík||IS|64.14|-21.90|119
n||Italy||IT|42.85|12.11|53417
c||Pescara|01|IT|42.46|14.20|117
c||Reggio Calabria|03|IT|38.11|15.66|169
c||Naples|04|IT|40.85|14.27|959
c||Salerno|04|IT|40.68|14.79|126
c||Bologna|05|IT|44.49|11.34|366
c||Modena|05|IT|44.65|10.93|159
c||Parma|05|IT|44.80|10.33|146
c|reggio nellemilia|Reggio nell'Emilia|05|IT|44.70|10.63|133
c||Rimini|05|IT|44.06|12.57|119
c||Trieste|06|IT|45.65|13.78|187
c|acilia castel fusano ostia antica|Acilia-Castel Fusano-Ostia Antica|07|IT|41.76|12.33|129
c||Rome|07|IT|41.89|12.51|2319
c||Genoa|08|IT|44.40|8.94|580
c||Bergamo|09|IT|45.70|9.67|114
c||Brescia|09|IT|45.54|10.21|185
c||Milan|09|IT|45.46|9.19|1237
c||Monza|09|IT|45.58|9.27|120
c||Turin|12|IT|45.07|7.69|870
c||Bari|13|IT|41.12|16.87|277
c||Foggia|13|IT|41.46|15.55|137
c||Taranto|13|IT|40.46|17.25|181
c||Cagliari|14|IT|39.23|9.12|149
c||Catania|15|IT|37.49|15.07|291
c||Messina|15|IT|38.19|15.55|220
c||Palermo|15|IT|38.13|13.34|648
r||Sicily|15|IT|37.67|14.21|4653
c||Florence|16|IT|43.78|11.25|349
c||Livorno|16|IT|43.54|10.33|154
c||Prato|16|IT|43.88|11.10|182
r||Tuscany|16|IT|43.66|10.92|3079
c||Perugia|18|IT|43.11|12.39|120
c||Mestre|20|IT|45.49|12.25|148
c||Padova|20|IT|45.41|11.89|204
c||Verona|20|IT|45.43|10.98|219
c||Vicenza|20|IT|45.55|11.55|107
n||Jersey||JE|49.19|-2.10|28
n||Jamaica||JM|18.04|-76.94|2365
c||Kingston||JM|18.00|-76.79|938
c||New Kingston||JM|18.01|-76.78|584
c||Portmore||JM|17.95|-76.88|103
c||Spanish Town||JM|17.99|-76.96|145
c||Amman||JO|31.96|35.95|1276
c||Irbid||JO|32.56|35.85|307
n||Jordan||JO|32.00|35.97|4202
c||Russeifa||JO|32.02|36.05|268
c|wadi as sir|Wādī as Sīr||JO|31.95|35.82|181
c||Zarqa||JO|32.07|36.09|793
c|ajlun|‘Ajlūn||JO|32.33|35.75|126
c||Abiko||JP|35.87|140.02|132
c||Ageoshimo||JP|35.97|139.61|219
c||Akashi||JP|34.66|135.01|297
c||Akita||JP|39.72|140.12|320
c||Amagasaki||JP|34.72|135.42|442
c|anjo|Anjō||JP|34.96|137.08|178
c||Aomori||JP|40.82|140.73|298
c||Asahikawa||JP|43.77|142.36|357
c||Asaka||JP|35.80|139.60|128
c||Ashikaga||JP|36.33|139.45|160
c||Atsugi||JP|35.44|139.37|229
c||Beppu||JP|33.28|131.50|125
c||Chiba||JP|35.60|140.12|920
c||Chigasaki||JP|35.34|139.40|232
c|chikushino shi|Chikushino-shi||JP|33.50|130.52|100
c|chofu|Chōfu||JP|35.66|139.55|213
c|daitocho|Daitōchō||JP|34.71|135.62|130
c||Ebetsu||JP|43.11|141.55|134
c||Fuji||JP|35.17|138.68|240
c||Fujieda||JP|34.87|138.27|133
c||Fujinomiya||JP|35.22|138.62|122
c||Fujisawa||JP|35.35|139.48|395
c|fukayacho|Fukayachō||JP|36.20|139.28|107
c|fukui shi|Fukui-shi||JP|36.06|136.22|249
c||Fukuoka||JP|33.60|130.42|1392
c||Fukushima||JP|37.75|140.47|294
c||Fukuyama||JP|34.48|133.37|383
c|gifu shi|Gifu-shi||JP|35.42|136.76|398
c||Hachinohe||JP|40.50|141.50|239
c|hachioji|Hachiōji||JP|35.66|139.32|579
c||Hadano||JP|35.37|139.22|174
c||Hakodate||JP|41.78|140.74|276
c||Hamamatsu||JP|34.70|137.73|605
c||Handa||JP|34.88|136.93|116
c||Higashimurayama||JP|35.75|139.47|151
c||Hikone||JP|35.25|136.25|111
c||Himeji||JP|34.82|134.70|481
c||Hino||JP|35.67|139.40|172
c||Hirakata||JP|34.81|135.65|406
c||Hiratsuka||JP|35.33|139.34|259
c||Hirosaki||JP|40.59|140.47|175
c||Hiroshima||JP|34.40|132.45|1144
c||Hitachi||JP|36.60|140.65|186
c|hitachi naka|Hitachi-Naka||JP|36.40|140.53|157
c|honcho|Honchō||JP|35.70|139.99|561
c||Honmachi||JP|32.50|130.60|104
c|hofu|Hōfu||JP|34.05|131.57|117
c||Ibaraki||JP|34.82|135.57|274
c||Ichihara||JP|35.52|140.08|284
c||Ichinomiya||JP|35.30|136.80|280
c||Iida||JP|35.52|137.82|107
c||Ikoma||JP|34.68|135.70|118
c||Inazawa||JP|35.25|136.78|102
c||Isehara||JP|35.40|139.31|103
c||Isesaki||JP|36.32|139.20|131
c||Ishinomaki||JP|38.42|141.30|117
c||Itami||JP|34.78|135.40|194
c||Iwaki||JP|37.05|140.88|357
c||Iwakuni||JP|34.16|132.22|104
c||Iwatsuki||JP|35.96|139.70|109
c||Izumi||JP|34.48|135.43|189
c||Izumisano||JP|34.42|135.32|101
n||Japan||JP|35.62|137.21|98987
c|joetsu|Jōetsu||JP|37.15|138.24|204
c||Kadoma||JP|34.74|135.57|132
c||Kagoshima||JP|31.57|130.55|555
c||Kakamigahara||JP|35.42|136.87|132
c|kakogawacho honmachi|Kakogawachō-honmachi||JP|34.77|134.83|272
c||Kamakura||JP|35.31|139.55|166
c||Kamirenjaku||JP|35.69|139.55|179
c||Kanazawa||JP|36.60|136.62|459
c||Kariya||JP|34.98|136.98|139
c|kashihara shi|Kashihara-shi||JP|34.51|135.79|125
c||Kashiwa||JP|35.86|139.98|340
c||Kasugai||JP|35.25|136.97|299
c||Kasukabe||JP|35.98|139.75|207
c||Katsuta||JP|36.38|140.53|156
c||Kawagoe||JP|35.91|139.49|338
c||Kawaguchi||JP|35.81|139.71|469
c||Kawanishi||JP|34.82|135.42|161
c||Kawasaki||JP|35.52|139.72|1307
c|kiryu|Kiryū||JP|36.40|139.33|110
c||Kisarazu||JP|35.38|139.93|123
c||Kishiwada||JP|34.47|135.37|206
c||Kitakyushu||JP|33.85|130.85|998
c||Kitami||JP|43.80|143.89|113
c||Kobe||JP|34.69|135.18|1528
c||Kochi||JP|33.55|133.53|336
c||Kokubunji||JP|35.70|139.48|119
c||Komaki||JP|35.28|136.92|151
c||Komatsu||JP|36.40|136.45|109
c||Koshigaya||JP|35.89|139.79|317
c||Kumagaya||JP|36.13|139.39|156
c||Kumamoto||JP|32.81|130.69|680
c||Kurashiki||JP|34.58|133.77|438
c||Kure||JP|34.23|132.57|197
c||Kurume||JP|33.32|130.52|238
c||Kusatsu||JP|35.02|135.97|128
c||Kushiro||JP|42.98|144.37|184
c||Kuwana||JP|35.05|136.67|140
c||Kyoto||JP|35.02|135.75|1460
c|kofu|Kōfu||JP|35.67|138.57|190
c|konan|Kōnan||JP|35.33|136.87|100
c|koriyama|Kōriyama||JP|37.40|140.38|341
c||Machida||JP|35.54|139.45|400
c||Maebashi||JP|36.40|139.08|283
c||Matsubara||JP|34.57|135.55|131
c||Matsudo||JP|35.78|139.90|470
c||Matsue||JP|35.48|133.05|157
c||Matsumoto||JP|36.23|137.97|211
c||Matsuyama||JP|33.84|132.77|443
c||Minamirinkan||JP|35.50|139.44|224
c||Minato||JP|34.22|135.15|375
c||Mino||JP|34.83|135.47|129
c||Mishima||JP|35.12|138.92|113
c||Mito||JP|36.35|140.45|247
c|miyakonojo|Miyakonojō||JP|31.73|131.07|131
c||Miyazaki||JP|31.92|131.42|311
c||Moriguchi||JP|34.73|135.57|148
c||Morioka||JP|39.70|141.15|295
c||Musashino||JP|35.71|139.56|137
c||Nagano||JP|36.65|138.18|360
c||Nagaoka||JP|37.45|138.85|195
c||Nagareyama||JP|35.86|139.90|156
c||Nagasaki||JP|32.75|129.88|410
c||Nagoya||JP|35.18|136.91|2191
c||Naha||JP|26.22|127.68|301
c|nara shi|Nara-shi||JP|34.69|135.80|367
c||Narita||JP|35.78|140.32|101
c||Neyagawa||JP|34.77|135.63|239
c||Niigata||JP|37.89|139.01|505
c||Niihama||JP|33.96|133.31|123
c|nishi tokyo shi|Nishi-Tokyo-shi||JP|35.73|139.54|195
c|nishinomiya hama|Nishinomiya-hama||JP|34.72|135.33|469
c||Nishio||JP|34.87|137.05|103
c||Nobeoka||JP|32.58|131.67|122
c||Noda||JP|35.95|139.87|121
c||Numazu||JP|35.10|138.87|204
c||Obihiro||JP|42.92|143.20|174
c||Odawara||JP|35.26|139.16|203
c||Okayama||JP|34.65|133.93|640
c||Okazaki||JP|34.95|137.17|352
c||Okinawa||JP|26.34|127.80|125
c||Osaka||JP|34.69|135.50|2592
c||Otaru||JP|43.19|141.00|144
c||Oyama||JP|36.30|139.80|160
c||Saga||JP|33.23|130.30|165
c||Saitama||JP|35.91|139.66|1193
c||Sakai||JP|34.58|135.47|782
c||Sakata||JP|38.92|139.85|100
c||Sakura||JP|35.72|140.23|183
c|sandacho|Sandachō||JP|34.88|135.23|133
c||Sapporo||JP|43.07|141.35|1883
c||Sasebo||JP|33.17|129.73|237
c||Sayama||JP|35.85|139.41|161
c||Sendai||JP|38.27|140.87|1063
c||Seto||JP|35.23|137.10|134
c||Shimonoseki||JP|33.95|130.95|246
c||Shimotoda||JP|35.81|139.69|119
c||Shizuoka||JP|34.98|138.38|702
c||Suita||JP|34.76|135.52|352
c||Suzuka||JP|34.88|136.58|191
c|soka|Sōka||JP|35.84|139.80|231
c||Tajimi||JP|35.32|137.13|108
c||Takamatsu||JP|34.33|134.05|334
c||Takaoka||JP|36.75|137.02|170
c||Takarazuka||JP|34.80|135.36|220
c||Takasaki||JP|36.33|139.02|241
c||Takatsuki||JP|34.85|135.62|354
c||Tokorozawa||JP|35.80|139.47|339
c||Tokushima||JP|34.07|134.57|267
c||Tokuyama||JP|34.05|131.82|101
c||Tokyo||JP|35.69|139.69|8337
c||Tomakomai||JP|42.64|141.60|175
c|tondabayashicho|Tondabayashichō||JP|34.50|135.60|133
c||Tottori||JP|35.50|134.23|154
c||Toyama||JP|36.70|137.22|326
c||Toyohashi||JP|34.77|137.38|378
c||Toyokawa||JP|34.82|137.40|121
c||Toyonaka||JP|34.78|135.47|384
c||Toyota||JP|35.08|137.15|362
c||Tsu||JP|34.73|136.52|163
c||Tsukuba||JP|36.20|140.10|176
c||Ube||JP|33.94|131.25|174
c||Ueda||JP|36.40|138.28|127
c||Uji||JP|34.89|135.80|193
c||Urayasu||JP|35.67|139.89|144
c||Utsunomiya||JP|36.57|139.88|450
c||Wakayama||JP|34.23|135.17|351
c||Yaizu||JP|34.87|138.32|121
c||Yamagata||JP|38.23|140.37|255
c||Yamaguchi||JP|34.18|131.47|146
c||Yao||JP|34.62|135.60|273
c||Yokkaichi||JP|34.97|136.62|296
c||Yokohama||JP|35.43|139.65|3574
c||Yokosuka||JP|35.28|139.67|429
c||Yonago||JP|35.43|133.33|141
c||Yono||JP|35.88|139.63|1078
c||Zama||JP|35.49|139.39|135
c|ogaki|Ōgaki||JP|35.35|136.62|151
c|oita|Ōita||JP|33.23|131.60|449
c|ome|Ōme||JP|35.78|139.24|149
c|omuta|Ōmuta||JP|33.03|130.45|132
c|ota|Ōta||JP|36.30|139.37|152
c|otsu|Ōtsu||JP|35.00|135.87|298
c||Eldoret||KE|0.52|35.27|218
n||Kenya||KE|-1.21|37.02|6569
c||Kisumu||KE|-0.10|34.76|216
c||Malindi||KE|-3.22|40.12|118
c||Mombasa||KE|-4.05|39.66|800
c||Nairobi||KE|-1.28|36.82|2751
c||Nakuru||KE|-0.31|36.07|260
c||Thika||KE|-1.03|37.07|200
c||Bishkek||KG|42.87|74.59|900
n||Kyrgyzstan||KG|42.12|74.25|1916
c||Osh||KG|40.53|72.80|200
c||Battambang||KH|13.10|103.20|150
n||Cambodia||KH|11.68|104.63|3639
c||Phnom Penh||KH|11.56|104.92|1574
c||Siem Reap||KH|13.36|103.86|139
c||Sihanoukville||KH|10.61|103.53|157
c||Takeo||KH|10.99|104.78|844
n||Kiribati||KI|1.44|153.67|87
n||Comoros||KM|-12.00|43.94|359
n|st kitts and nevis|St. Kitts and Nevis||KN|17.28|-62.72|32
c||Chongjin||KP|41.80|129.78|327
c||Haeju||KP|38.04|125.71|222
c|hamhung|Hamhŭng||KP|39.92|127.54|559
c||Hyesan||KP|41.40|128.18|193
c|hungnam|Hŭngnam||KP|39.83|127.62|346
c|kaesong|Kaesŏng||KP|37.97|126.55|338
c||Kanggye||KP|40.97|126.59|210
c|manpo|Manp’o||KP|41.15|126.29|117
c|nampo|Namp’o||KP|38.74|125.41|455
n||North Korea||KP|39.50|126.48|9306
c||Pyongyang||KP|39.03|125.75|3222
c|pyongsong|P’yŏngsŏng||KP|39.25|125.87|100
c|sariwon|Sariwŏn||KP|38.51|125.76|310
c|sinuiju|Sinŭiju||KP|40.10|124.40|288
c||Songnim||KP|38.75|125.64|152
c|sunchon|Sunch’ŏn||KP|39.43|125.93|437
c|wonsan|Wŏnsan||KP|39.15|127.44|329
c||Andong||KR|36.57|128.72|129
c|ansan si|Ansan-si||KR|37.32|126.82|651
c|anyang si|Anyang-si||KR|37.39|126.93|634
c|bucheon si|Bucheon-si||KR|37.50|126.78|851
c||Busan||KR|35.10|129.03|3679
c||Changwon||KR|35.23|128.68|550
c||Cheonan||KR|36.81|127.15|365
c|cheongju si|Cheongju-si||KR|36.64|127.49|635
c||Chinju||KR|35.19|128.08|307
c||Chuncheon||KR|37.87|127.73|210
c||Daegu||KR|35.87|128.59|2567
c||Daejeon||KR|36.35|127.38|1475
c||Gangneung||KR|37.75|128.87|181
c||Gimcheon||KR|36.12|128.12|150
c|goyang si|Goyang-si||KR|37.66|126.83|1073
c||Gumi||KR|36.11|128.34|291
c||Gunsan||KR|35.98|126.71|243
c|guri si|Guri-si||KR|37.60|127.14|195
c||Gwangju||KR|35.15|126.92|1417
c||Gyeongju||KR|35.84|129.21|155
c|gyeongsan si|Gyeongsan-si||KR|35.82|128.74|130
c||Hanam||KR|37.54|127.21|135
c||Hwado||KR|37.65|127.31|106
c|hwaseong si|Hwaseong-si||KR|37.21|126.82|476
c|icheon si|Icheon-si||KR|37.28|127.44|196
c||Iksan||KR|35.94|126.95|284
c||Incheon||KR|37.46|126.71|2628
c||Jeju City||KR|33.51|126.52|408
c||Jeongeup||KR|35.60|126.92|140
c||Jeonju||KR|35.82|127.15|711
c||Kimhae||KR|35.23|128.88|356
c|kwangmyong|Kwangmyŏng||KR|37.48|126.87|358
c||Masan||KR|35.13|126.83|434
c||Mokpo||KR|34.81|126.39|268
c||Osan||KR|37.15|127.07|159
c||Pohang||KR|36.03|129.36|500
c||Sejong||KR|36.59|127.29|230
c||Seogwipo||KR|33.25|126.56|156
c|seongnam si|Seongnam-si||KR|37.44|127.14|1032
c||Seoul||KR|37.57|126.98|10349
n||South Korea||KR|36.61|127.50|42504
n|korea|South Korea||KR|36.61|127.50|42504
c||Suncheon||KR|34.95|127.49|231
c||Suwon||KR|37.29|127.01|1243
c||Tonghae||KR|37.54|129.11|101
c|uijeongbu si|Uijeongbu-si||KR|37.74|127.05|479
c||Ulsan||KR|35.54|129.32|963
c|wonju|Wŏnju||KR|37.35|127.95|243
c||Yangju||KR|37.83|127.06|180
c||Yeosu||KR|34.76|127.66|296
c|al ahmadi|Al Aḩmadī||KW|29.08|48.08|637
c|as salimiyah|As Sālimīyah||KW|29.33|48.08|148
n||Kuwait||KW|29.20|48.06|1699
c|sabah as salim|Şabāḩ as Sālim||KW|29.26|48.06|139
c|hawalli|Ḩawallī||KW|29.33|48.03|164
n||Cayman Islands||KY|19.30|-81.35|54
c||Aktau||KZ|43.65|51.17|147
c||Aktobe||KZ|50.28|57.21|262
c||Almaty||KZ|43.26|76.93|2001
c||Atyrau||KZ|47.12|51.88|180
c||Ekibastuz||KZ|51.72|75.32|121
c||Karagandy||KZ|49.80|73.10|452
n||Kazakhstan||KZ|47.24|70.70|10074
c||Kokshetau||KZ|53.28|69.40|124
c||Kostanay||KZ|53.21|63.62|210
c||Kyzylorda||KZ|44.85|65.51|300
c|nur sultan|Nur-Sultan||KZ|51.18|71.45|346
c||Oral||KZ|51.23|51.37|200
c||Pavlodar||KZ|52.28|76.97|329
c||Petropavl||KZ|54.87|69.15|201
c||Rudnyy||KZ|52.97|63.12|124
c||Semey||KZ|50.43|80.27|293
c||Shymkent||KZ|42.30|69.60|414
c||Taldykorgan||KZ|45.02|78.37|117
c||Taraz||KZ|42.90|71.37|358
c||Temirtau||KZ|50.05|72.96|171
c|ust kamenogorsk|Ust-Kamenogorsk||KZ|49.97|82.61|319
c||Zhanaozen||KZ|43.34|52.86|104
c||Zhezqazghan||KZ|47.78|67.77|104
n||Laos||LA|17.90|103.62|753
c||Vientiane||LA|17.97|102.60|197
c||Beirut||LB|33.89|35.50|1916
n||Lebanon||LB|33.86|35.51|4274
c|nabatiye et tahta|Nabatîyé et Tahta||LB|33.38|35.48|120
c|ras bayrut|Ra’s Bayrūt||LB|33.90|35.48|1252
c||Sidon||LB|33.56|35.37|164
c||Tripoli||LB|34.43|35.84|229
c||Tyre||LB|33.27|35.19|135
n|st lucia|St. Lucia||LC|13.95|-60.98|56
n||Liechtenstein||LI|47.16|9.52|35
c||Colombo||LK|6.94|79.85|648
c|dehiwala mount lavinia|Dehiwala-Mount Lavinia||LK|6.84|79.87|220
c||Jaffna||LK|9.67|80.01|169
c||Kalmunai||LK|7.41|81.83|100
c||Kandy||LK|7.29|80.63|112
c||Moratuwa||LK|6.77|79.88|185
c||Negombo||LK|7.21|79.84|137
c||Pita Kotte||LK|6.89|79.90|118
c||Sri Jayewardenepura Kotte||LK|6.88|79.91|116
n||Sri Lanka||LK|7.29|80.22|3989
c||Trincomalee||LK|8.58|81.23|108
n||Liberia||LR|6.35|-10.44|1256
c||Monrovia||LR|6.30|-10.80|940
n||Lesotho||LS|-29.47|27.74|382
c||Maseru||LS|-29.32|27.48|118
c||Kaunas||LT|54.90|23.91|375
c|klaipeda|Klaipėda||LT|55.71|21.14|192
n||Lithuania||LT|55.12|24.02|2756
c|panevezys|Panevėžys||LT|55.73|24.35|117
c||Vilnius||LT|54.69|25.28|542
c|siauliai|Šiauliai||LT|55.93|23.32|131
n||Luxembourg||LU|49.62|6.08|358
c||Daugavpils||LV|55.88|26.53|112
n||Latvia||LV|56.83|24.28|1654
c||Riga||LV|56.95|24.11|743
c||Ajdabiya||LY|30.76|20.23|134
c||Al Ajaylat||LY|32.76|12.38|131
c|al jadid|Al Jadīd||LY|27.05|14.40|126
c||Al Khums||LY|32.65|14.26|202
c|az zawiyah|Az Zāwīyah||LY|32.76|12.73|200
c||Benghazi||LY|32.11|20.07|651
n||Libya||LY|31.84|15.55|5150
c|misratah|Mişrātah||LY|32.38|15.09|386
c|sabha|Sabhā||LY|27.04|14.43|130
c||Sirte||LY|31.21|16.59|128
c||Tagiura||LY|32.88|13.35|100
c||Tarhuna||LY|32.44|13.63|211
c||Tobruk||LY|32.09|23.95|121
c||Tripoli||LY|32.89|13.19|1151
c||Zawiya||LY|32.75|12.73|186
c||Zliten||LY|32.47|14.57|110
c|sabratah|Şabrātah||LY|32.79|12.49|102
c||Agadir||MA|30.42|-9.60|698
c|al hoceima|Al Hoceïma||MA|35.25|-3.94|396
c||Beni Mellal||MA|32.34|-6.35|166
c||Casablanca||MA|33.59|-7.61|3145
c||El Jadid||MA|33.26|-8.51|148
c|fes|Fès||MA|34.03|-5.00|965
c|fes al bali|Fès al Bali||MA|34.07|-4.95|156
c||Kenitra||MA|34.26|-6.58|367
c||Khemisset||MA|33.82|-6.07|107
c||Khouribga||MA|32.88|-6.91|168
c||Ksar El Kebir||MA|35.00|-5.90|109
c||Larache||MA|35.19|-6.16|109
c||Marrakesh||MA|31.63|-8.00|839
c|meknes|Meknès||MA|33.89|-5.55|546
c||Mohammedia||MA|33.69|-7.38|188
n||Morocco||MA|33.54|-6.59|16302
c||Nador||MA|35.17|-2.93|129
c|oujda angad|Oujda-Angad||MA|34.68|-1.91|405
c||Rabat||MA|34.01|-6.83|1656
c||Safi||MA|32.30|-9.24|288
c||Sale||MA|34.05|-6.80|903
c|sale al jadida|Salé Al Jadida||MA|34.00|-6.74|200
c||Settat||MA|33.00|-7.62|119
c||Tangier||MA|35.77|-5.80|688
c||Taza||MA|34.21|-4.01|142
c||Temara||MA|33.93|-6.91|314
c|tetouan|Tétouan||MA|35.58|-5.37|326
n||Monaco||MC|43.74|7.42|71
c||Bender||MD|46.83|29.48|110
c|balti|Bălţi||MD|47.76|27.93|125
c||Chisinau||MD|47.01|28.86|636
n||Moldova||MD|47.11|28.76|1830
c||Tiraspol||MD|46.84|29.63|157
n||Montenegro||ME|42.55|19.17|396
c||Podgorica||ME|42.44|19.26|136
n|st martin|St. Martin||MF|18.07|-63.08|6
c||Antananarivo||MG|-18.91|47.54|1391
c||Antsirabe||MG|-19.87|47.03|186
c||Fianarantsoa||MG|-21.45|47.09|167
n||Madagascar||MG|-19.12|47.46|4733
c||Mahajanga||MG|-15.72|46.32|155
c||Toamasina||MG|-18.15|49.40|206
c||Toliara||MG|-23.35|43.67|115
n||Marshall Islands||MH|7.66|169.98|51
n||North Macedonia||MK|41.76|21.50|2416
n|macedonia|North Macedonia||MK|41.76|21.50|2416
c||Skopje||MK|42.00|21.43|475
c||Bamako||ML|12.65|-8.00|1297
n||Mali||ML|13.09|-6.97|2446
c||Mopti||ML|14.48|-4.18|108
c||Sikasso||ML|11.32|-5.67|145
c||Bago||MM|17.34|96.48|244
c||Dawei||MM|14.08|98.19|137
c||Hinthada||MM|17.65|95.46|135
c||Kyain Seikgyi Township||MM|15.82|98.25|246
c||Lashio||MM|22.94|97.75|131
c||Mandalay||MM|21.97|96.08|1208
c||Mawlamyine||MM|16.49|97.63|439
c||Meiktila||MM|20.88|95.86|177
c||Monywa||MM|22.11|95.14|182
n||Myanmar||MM|18.37|96.22|12500
c||Myeik||MM|12.44|98.60|173
c||Myingyan||MM|21.46|95.39|142
c||Nay Pyi Taw||MM|19.75|96.13|925
c||Pakokku||MM|21.33|95.08|127
c||Pathein||MM|16.78|94.73|237
c||Pyay||MM|18.82|95.22|135
c||Pyin Oo Lwin||MM|22.04|96.46|117
c||Sittwe||MM|20.15|92.90|178
c||Taunggyi||MM|20.79|97.04|160
c||Taungoo||MM|18.94|96.43|107
c||Thaton||MM|16.92|97.37|124
c||Yangon||MM|16.81|96.16|4478
c||Yenangyaung||MM|20.47|94.87|111
n||Mongolia||MN|47.94|105.03|1446
c||Ulan Bator||MN|47.91|106.88|845
n||Macao||MO|22.20|113.55|520
c||Macau||MO|22.20|113.55|520
n||Northern Mariana Islands||MP|15.15|145.72|63
n||Martinique||MQ|14.63|-61.00|328
n||Mauritania||MR|18.10|-14.84|1093
c||Nouakchott||MR|18.09|-15.98|661
n||Montserrat||MS|16.79|-62.21|1
n||Malta||MT|35.90|14.46|398
c|beau bassin rose hill|Beau Bassin-Rose Hill||MU|-20.23|57.47|111
n||Mauritius||MU|-20.23|57.59|1123
c||Port Louis||MU|-20.16|57.50|155
c||Vacoas||MU|-20.30|57.48|110
n||Maldives||MV|3.60|73.39|186
c||Male||MV|4.18|73.51|104
c||Blantyre||MW|-15.78|35.01|585
c||Lilongwe||MW|-13.97|33.79|647
n||Malawi||MW|-14.27|34.38|1932
c||Mzuzu||MW|-11.47|34.02|175
n||Mexico||MX|21.17|-100.24|107453
c||Aguascalientes|01|MX|21.88|-102.28|722
c||Ensenada|02|MX|31.87|-116.60|280
c||Mexicali|02|MX|32.63|-115.45|690
c||Tijuana|02|MX|32.50|-117.00|1301
c||La Paz|03|MX|24.14|-110.30|215
c||Campeche|04|MX|19.84|-90.53|220
c||Ciudad del Carmen|04|MX|18.65|-91.83|169
r||Chiapas|05|MX|16.38|-92.70|3015
c|san cristobal de las casas|San Cristóbal de las Casas|05|MX|16.73|-92.64|158
c||Tapachula|05|MX|14.90|-92.26|203
c||Tuxtla|05|MX|16.76|-93.11|537
c||Chihuahua|06|MX|28.64|-106.09|809
c||Ciudad Delicias|06|MX|28.19|-105.47|118
c|cuauhtemoc|Cuauhtémoc|06|MX|28.41|-106.86|114
c|juarez|Juárez|06|MX|31.72|-106.46|1321
c||Parral|06|MX|26.93|-105.67|105
c|ciudad acuna|Ciudad Acuña|07|MX|29.32|-100.95|134
c||Monclova|07|MX|26.91|-101.42|215
c||Piedras Negras|07|MX|28.70|-100.52|150
c||Saltillo|07|MX|25.42|-101.01|710
c|torreon|Torreón|07|MX|25.54|-103.42|609
c|ciudad de villa de alvarez|Ciudad de Villa de Álvarez|08|MX|19.27|-103.74|118
c||Colima|08|MX|19.25|-103.73|137
c||Manzanillo|08|MX|19.12|-104.34|130
c||Azcapotzalco|09|MX|19.49|-99.19|415
c|benito juarez|Benito Juárez|09|MX|19.37|-99.16|385
c||Colonia del Valle|09|MX|19.39|-99.16|250
c|coyoacan|Coyoacán|09|MX|19.35|-99.16|620
c|cuauhtemoc|Cuauhtémoc|09|MX|19.45|-99.15|532
c|delegacion cuajimalpa de morelos|Delegación Cuajimalpa de Morelos|09|MX|19.37|-99.29|160
c||Gustavo Adolfo Madero|09|MX|19.49|-99.11|1186
c||Iztacalco|09|MX|19.40|-99.10|384
c||Iztapalapa|09|MX|19.36|-99.06|1816
c||Magdalena Contreras|09|MX|19.33|-99.21|238
c||Mexico City|09|MX|19.43|-99.13|12294
c||Miguel Hidalgo|09|MX|19.43|-99.20|373
c||Tlalpan|09|MX|19.30|-99.16|575
c|tlahuac|Tláhuac|09|MX|19.29|-99.01|305
c||Venustiano Carranza|09|MX|19.44|-99.10|431
c||Xochimilco|09|MX|19.25|-99.10|408
c|alvaro obregon|Álvaro Obregón|09|MX|19.36|-99.20|727
c|gomez palacio|Gómez Palacio|10|MX|25.57|-103.50|257
c||Victoria de Durango|10|MX|24.02|-104.66|519
c||Celaya|11|MX|20.52|-100.82|340
c||Irapuato|11|MX|20.68|-101.36|381
c|leon de los aldama|León de los Aldama|11|MX|21.13|-101.67|1239
c||Salamanca|11|MX|20.57|-101.19|160
c|acapulco de juarez|Acapulco de Juárez|12|MX|16.85|-99.91|673
c||Chilpancingo|12|MX|17.55|-99.51|187
c||Iguala de la Independencia|12|MX|18.35|-99.54|118
c||Pachuca de Soto|13|MX|20.12|-98.73|257
c||Tulancingo|13|MX|20.08|-98.36|102
c||Guadalajara|14|MX|20.67|-103.39|1495
r||Jalisco|14|MX|20.61|-103.39|6752
c||Puerto Vallarta|14|MX|20.62|-105.23|203
c||Tlaquepaque|14|MX|20.64|-103.29|576
c|tonala|Tonalá|14|MX|20.62|-103.23|409
c||Zapopan|14|MX|20.72|-103.38|1142
c||Buenavista|15|MX|19.61|-99.17|206
c||Chalco|15|MX|19.26|-98.90|169
c||Chicoloapan|15|MX|19.42|-98.90|173
c|ciudad lopez mateos|Ciudad López Mateos|15|MX|19.56|-99.26|489
c||Ciudad Nezahualcoyotl|15|MX|19.40|-99.01|1105
c||Coacalco|15|MX|19.63|-99.11|278
c||Colonia Lindavista|15|MX|19.49|-99.12|100
c|cuautitlan|Cuautitlán|15|MX|19.67|-99.18|108
c|cuautitlan izcalli|Cuautitlán Izcalli|15|MX|19.64|-99.22|485
c||Ecatepec de Morelos|15|MX|19.60|-99.06|1655
c||Huixquilucan|15|MX|19.36|-99.35|125
c||Ixtapaluca|15|MX|19.32|-98.88|322
c|naucalpan de juarez|Naucalpan de Juárez|15|MX|19.48|-99.24|792
c|nicolas romero|Nicolás Romero|15|MX|19.64|-99.31|282
c||Ojo de Agua|15|MX|19.68|-99.01|242
c||San Pablo de las Salinas|15|MX|19.67|-99.09|156
c|santa maria chimalhuacan|Santa María Chimalhuacán|15|MX|19.42|-98.95|612
c||Tepexpan|15|MX|19.61|-98.94|103
c||Texcoco de Mora|15|MX|19.51|-98.88|105
c||Tlalnepantla|15|MX|19.54|-99.20|653
c||Toluca|15|MX|19.29|-99.65|489
c||Xico|15|MX|19.27|-98.95|356
c||Morelia|16|MX|19.70|-101.18|598
c||Uruapan|16|MX|19.41|-102.06|264
c||Zamora|16|MX|19.99|-102.28|142
c||Cuautla|17|MX|18.81|-98.94|154
c||Cuernavaca|17|MX|18.93|-99.23|339
c||Jiutepec|17|MX|18.88|-99.18|162
c||Tepic|18|MX|21.51|-104.90|333
c||Ciudad Apodaca|19|MX|25.78|-100.19|467
c|ciudad benito juarez|Ciudad Benito Juárez|19|MX|25.65|-100.10|152
c||Ciudad General Escobedo|19|MX|25.80|-100.32|352
c||Guadalupe|19|MX|25.68|-100.26|674
c||Monterrey|19|MX|25.68|-100.32|1136
r|nuevo leon|Nuevo León|19|MX|25.69|-100.26|4612
c|san nicolas de los garza|San Nicolás de los Garza|19|MX|25.74|-100.30|443
c|san pedro garza garcia|San Pedro Garza García|19|MX|25.66|-100.41|123
c||Santa Catarina|19|MX|25.67|-100.46|268
c||Oaxaca|20|MX|17.07|-96.72|255
r||Oaxaca|20|MX|16.94|-96.45|2394
c||Tuxtepec|20|MX|18.09|-96.13|102
c||Puebla|21|MX|19.04|-98.20|1434
c|tehuacan|Tehuacán|21|MX|18.46|-97.40|249
c|san juan del rio|San Juan del Río|22|MX|20.39|-100.00|139
c|santiago de queretaro|Santiago de Querétaro|22|MX|20.59|-100.39|626
c|cancun|Cancún|23|MX|21.17|-86.85|628
c||Chetumal|23|MX|18.51|-88.30|151
c||Playa del Carmen|23|MX|20.63|-87.08|150
c||Ciudad Valles|24|MX|22.00|-99.01|125
c|san luis potosi|San Luis Potosí|24|MX|22.15|-100.98|723
c|soledad de graciano sanchez|Soledad de Graciano Sánchez|24|MX|22.19|-100.94|255
c|culiacan|Culiacán|25|MX|24.79|-107.39|676
c||Los Mochis|25|MX|25.79|-109.00|257
c|mazatlan|Mazatlán|25|MX|23.23|-106.41|382
c|ciudad obregon|Ciudad Obregón|26|MX|27.49|-109.94|299
c||Hermosillo|26|MX|29.10|-110.98|715
c||Heroica Guaymas|26|MX|27.92|-110.90|113
c||Navojoa|26|MX|27.07|-109.44|114
c||Nogales|26|MX|31.31|-110.94|213
c|san luis rio colorado|San Luis Río Colorado|26|MX|32.46|-114.77|158
c||Villahermosa|27|MX|17.99|-92.93|354
c||Ciudad Madero|28|MX|22.27|-97.84|197
c||Ciudad Victoria|28|MX|23.74|-99.15|305
c||Heroica Matamoros|28|MX|25.88|-97.50|450
c||Miramar|28|MX|22.36|-97.90|119
c||Nuevo Laredo|28|MX|27.48|-99.52|374
c||Reynosa|28|MX|26.08|-98.29|589
c||Tampico|28|MX|22.29|-97.88|309
c||Coatzacoalcos|30|MX|18.15|-94.44|236
c|cordoba|Córdoba|30|MX|18.88|-96.93|141
c|minatitlan|Minatitlán|30|MX|18.00|-94.56|112
c||Orizaba|30|MX|18.85|-97.10|121
c||Poza Rica de Hidalgo|30|MX|20.53|-97.46|185
c||Veracruz|30|MX|19.18|-96.14|428
c|xalapa de enriquez|Xalapa de Enríquez|30|MX|19.53|-96.92|425
c|merida|Mérida|31|MX|20.98|-89.62|778
r|yucatan|Yucatán|31|MX|20.88|-89.36|1823
c||Fresnillo|32|MX|23.18|-102.87|121
c||Guadalupe|32|MX|22.75|-102.52|125
c||Zacatecas|32|MX|22.77|-102.58|129
c||Alor Setar||MY|6.12|100.36|217
c||Ampang||MY|3.15|101.77|126
c||Batu Pahat||MY|1.85|102.93|156
c||Bintulu||MY|3.17|113.03|152
c||Bukit Mertajam||MY|5.36|100.47|212
c||Butterworth||MY|5.40|100.36|108
c||George Town||MY|5.41|100.34|300
c||Ipoh||MY|4.58|101.08|673
c||Johor Bahru||MY|1.47|103.76|802
c||Kampung Baru Subang||MY|3.15|101.53|834
c||Kampung Pasir Gudang Baru||MY|1.47|103.88|146
c||Kampung Sungai Ara||MY|5.33|100.27|141
c||Klang||MY|3.04|101.44|880
c||Kluang||MY|2.03|103.32|170
c||Kota Bharu||MY|6.12|102.24|1460
c||Kota Kinabalu||MY|5.97|116.07|457
c||Kuala Lumpur||MY|3.14|101.69|1454
c||Kuala Terengganu||MY|5.33|103.14|285
c||Kuantan||MY|3.81|103.33|366
c||Kuching||MY|1.55|110.33|570
c||Kulim||MY|5.36|100.56|171
c||Lahad Datu||MY|5.02|118.33|106
c||Malacca||MY|2.20|102.24|181
n||Malaysia||MY|3.81|104.11|18560
c||Miri||MY|4.40|113.99|228
c||Muar||MY|2.04|102.57|128
c||Petaling Jaya||MY|3.11|101.61|521
c||Rawang||MY|3.32|101.58|120
c||Sandakan||MY|5.84|118.12|392
c||Sepang||MY|2.69|101.75|212
c||Seremban||MY|2.73|101.94|373
c||Shah Alam||MY|3.09|101.53|482
c||Sibu||MY|2.30|111.82|198
c||Skudai||MY|1.54|103.66|160
c||Subang Jaya||MY|3.04|101.58|708
c||Sungai Petani||MY|5.65|100.49|229
c||Taiping||MY|4.85|100.73|218
c||Tasek Glugor||MY|5.48|100.50|136
c||Tawau||MY|4.24|117.89|306
c||Beira||MZ|-19.84|34.84|531
c||Chimoio||MZ|-19.12|33.48|257
c||Lichinga||MZ|-13.31|35.24|110
c||Mandimba||MZ|-14.35|35.65|119
c||Maputo||MZ|-25.97|32.58|1192
c||Matola||MZ|-25.96|32.46|675
c||Maxixe||MZ|-23.86|35.35|120
n||Mozambique||MZ|-21.10|34.87|4929
c||Nacala||MZ|-14.56|40.69|225
c||Nampula||MZ|-15.12|39.27|389
c||Pemba||MZ|-12.97|40.52|109
c||Quelimane||MZ|-17.88|36.89|189
c||Ressano Garcia||MZ|-25.44|32.00|110
c||Tete||MZ|-16.16|33.59|129
c|xai xai|Xai-Xai||MZ|-25.05|33.64|127
n||Namibia||NA|-21.74|17.10|804
c||Windhoek||NA|-22.56|17.08|268
n||New Caledonia||NC|-21.85|166.25|232
c||Agadez||NE|16.97|7.99|124
c||Maradi||NE|13.50|7.10|163
c||Niamey||NE|13.51|2.11|774
n||Niger||NE|14.04|5.09|2038
c||Zinder||NE|13.81|8.99|191
n||Norfolk Island||NF|-29.05|167.97|1
c||Aba||NG|5.11|7.37|898
c||Abakaliki||NG|6.32|8.11|134
c||Abeokuta||NG|7.16|3.35|593
c||Abuja||NG|9.06|7.50|590
c|ado ekiti|Ado-Ekiti||NG|7.62|5.22|424
c||Akure||NG|7.25|5.19|421
c||Amaigbo||NG|5.79|7.84|127
c||Atani||NG|6.01|6.75|230
c||Awka||NG|6.21|7.07|168
c||Azare||NG|11.67|10.19|106
c||Bama||NG|11.52|13.69|118
c||Bauchi||NG|10.31|9.84|316
c||Benin City||NG|6.34|5.63|1125
c||Bida||NG|9.08|6.01|172
c||Birnin Kebbi||NG|12.45|4.20|108
c||Buguma||NG|4.74|6.86|135
c||Calabar||NG|4.96|8.33|462
c||Chakwama||NG|11.56|9.66|200
c||Ebute Ikorodu||NG|6.60|3.49|536
c|efon alaaye|Efon-Alaaye||NG|7.66|4.92|279
c||Ejigbo||NG|7.90|4.31|138
c||Enugu||NG|6.44|7.50|689
c||Esuk Oron||NG|4.80|8.25|112
c||Funtua||NG|11.52|7.31|137
c||Gashua||NG|12.87|11.04|126
c||Gbongan||NG|7.48|4.35|139
c||Gombe||NG|10.29|11.17|250
c||Gusau||NG|12.17|6.66|227
c||Hadejia||NG|12.45|10.04|111
c||Ibadan||NG|7.38|3.91|3565
c||Igboho||NG|8.84|3.76|137
c|ijebu igbo|Ijebu-Igbo||NG|6.97|4.00|109
c|ijebu ode|Ijebu-Ode||NG|6.82|3.92|209
c|ijero ekiti|Ijero-Ekiti||NG|7.82|5.07|168
c||Ikeja||NG|6.60|3.34|313
c|ikere ekiti|Ikere-Ekiti||NG|7.50|5.23|103
c||Ikire||NG|7.37|4.19|222
c||Ikirun||NG|7.91|4.67|134
c||Ikot Ekpene||NG|5.18|7.71|255
c||Ila Orangun||NG|8.02|4.90|179
c||Ilesa||NG|7.63|4.74|278
c||Ilobu||NG|7.84|4.49|118
c||Ilorin||NG|8.50|4.54|814
c||Inisa||NG|7.85|4.33|164
c|ise ekiti|Ise-Ekiti||NG|7.46|5.42|190
c||Iwo||NG|7.64|4.18|250
c||Jalingo||NG|8.89|11.36|118
c||Jimeta||NG|9.28|12.46|248
c||Jos||NG|9.93|8.89|817
c||Kaduna||NG|10.53|7.44|1582
c||Kano||NG|12.00|8.52|3626
c||Katsina||NG|12.99|7.60|432
c||Kisi||NG|9.08|3.85|156
c||Lafia||NG|8.49|8.52|127
c||Lafiagi||NG|8.85|5.42|103
c||Lagos||NG|6.45|3.39|9000
c||Lekki||NG|6.41|4.09|401
c||Maiduguri||NG|11.85|13.16|1112
c||Makurdi||NG|7.73|8.52|293
c||Minna||NG|9.62|6.55|292
c||Modakeke||NG|7.38|4.26|120
c||Mubi||NG|10.27|13.27|226
c||Nguru||NG|12.88|10.46|111
n||Nigeria||NG|8.12|6.24|52554
c||Nkpor||NG|6.15|6.83|104
c||Nnewi||NG|6.02|6.92|194
c||Nsukka||NG|6.86|7.40|111
c||Offa||NG|8.15|4.72|114
c||Okene||NG|7.55|6.24|479
c||Okigwe||NG|5.83|7.35|115
c||Okrika||NG|4.74|7.08|133
c||Ondo||NG|7.09|4.84|257
c||Onitsha||NG|6.15|6.79|561
c||Osogbo||NG|7.77|4.56|157
c||Owerri||NG|5.48|7.03|215
c||Owo||NG|7.20|5.59|277
c||Oyo||NG|7.85|3.93|736
c||Pindiga||NG|9.98|10.95|106
c||Port Harcourt||NG|4.78|7.01|1149
c||Saki||NG|8.67|3.39|179
c||Sapele||NG|5.89|5.68|162
c||Shagamu||NG|6.85|3.65|215
c||Sokoto||NG|13.06|5.24|564
c||Suleja||NG|9.18|7.18|162
c||Ugep||NG|5.81|8.08|200
c||Umuahia||NG|5.52|7.49|265
c||Uromi||NG|6.70|6.33|109
c||Uyo||NG|5.05|7.93|437
c||Warri||NG|5.52|5.75|536
c||Zaria||NG|11.11|7.72|975
c||Chinandega||NI|12.63|-87.13|126
c|leon|León||NI|12.44|-86.88|145
c||Managua||NI|12.13|-86.25|973
c||Masaya||NI|11.97|-86.09|130
c||Matagalpa||NI|12.93|-85.92|109
n||Nicaragua||NI|12.36|-86.11|3029
c|s hertogenbosch|'s-Hertogenbosch||NL|51.70|5.30|135
c||Almere Stad||NL|52.37|5.21|176
c||Amersfoort||NL|52.16|5.39|140
c||Amsterdam||NL|52.37|4.89|742
c||Apeldoorn||NL|52.21|5.97|137
c||Arnhem||NL|51.98|5.91|142
c||Breda||NL|51.59|4.78|168
c||Dordrecht||NL|51.81|4.67|119
c||Eindhoven||NL|51.44|5.48|210
c||Enschede||NL|52.22|6.90|154
c||Groningen||NL|53.22|6.57|181
c||Haarlem||NL|52.38|4.64|148
c||Hoofddorp||NL|52.30|4.69|133
c||Leiden||NL|52.16|4.49|120
c||Maastricht||NL|50.85|5.69|122
n||Netherlands||NL|52.07|5.28|16339
n|holland|Netherlands||NL|52.07|5.28|16339
c||Nijmegen||NL|51.84|5.85|159
c||Rotterdam||NL|51.92|4.48|598
c|hague|The Hague||NL|52.08|4.30|474
c||Tilburg||NL|51.56|5.09|200
c||Utrecht||NL|52.09|5.12|291
c||Zaanstad||NL|52.45|4.81|140
c||Zoetermeer||NL|52.06|4.49|116
c||Zwolle||NL|52.51|6.09|112
c||Bergen||NO|60.39|5.32|214
n||Norway||NO|60.92|9.83|3151
c||Oslo||NO|59.91|10.75|580
c||Stavanger||NO|58.97|5.73|122
c||Trondheim||NO|63.43|10.40|147
c||Bharatpur||NP|27.68|84.44|107
c||Biratnagar||NP|26.46|87.27|182
c|birganj|Birgañj||NP|27.02|84.88|133
c|dharan|Dharān||NP|26.81|87.28|109
c||Kathmandu||NP|27.70|85.32|1442
n||Nepal||NP|27.61|84.88|3989
c||Pokhara||NP|28.27|83.97|200
c|patan|Pātan||NP|27.68|85.31|183
n||Nauru||NR|-0.53|166.93|8
n||Niue||NU|-19.05|-169.92|1
c||Auckland||NZ|-36.85|174.76|418
c||Christchurch||NZ|-43.53|172.63|364
c||Dunedin||NZ|-45.87|170.50|114
c||Hamilton||NZ|-37.78|175.28|153
c||Lower Hutt||NZ|-41.22|174.92|101
c||Manukau City||NZ|-36.99|174.88|362
n||New Zealand||NZ|-39.71|174.34|3570
c||North Shore||NZ|-36.80|174.75|208
c||Tauranga||NZ|-37.69|176.17|110
c||Wellington||NZ|-41.29|174.78|382
c||As Suwayq||OM|23.85|57.44|107
c||Bawshar||OM|23.58|58.40|159
c||Muscat||OM|23.58|58.41|797
n||Oman||OM|23.20|57.59|2580
c||Seeb||OM|23.67|58.19|238
c||Sohar||OM|24.35|56.71|108
c|salalah|Şalālah||OM|17.02|54.09|163
c|ibri|‘Ibrī||OM|23.23|56.52|102
c|juan diaz|Juan Díaz||PA|9.05|-79.45|101
n||Panama||PA|8.86|-80.08|2501
c|panama|Panamá||PA|8.99|-79.52|408
c||San Miguelito||PA|9.05|-79.47|322
c||Arequipa||PE|-16.40|-71.53|841
c||Ayacucho||PE|-13.16|-74.22|140
c||Cajamarca||PE|-7.16|-78.50|135
c||Callao||PE|-12.06|-77.12|813
c||Chiclayo||PE|-6.77|-79.84|577
c||Chimbote||PE|-9.09|-78.58|317
c||Chincha Alta||PE|-13.41|-76.13|153
c||Cusco||PE|-13.52|-71.97|312
c||Huancayo||PE|-12.07|-75.20|377
c|huanuco|Huánuco||PE|-9.93|-76.24|148
c||Ica||PE|-14.07|-75.73|247
c||Iquitos||PE|-3.75|-73.25|438
c||Juliaca||PE|-15.50|-70.13|246
c||Lima||PE|-12.04|-77.03|7737
n||Peru||PE|-11.10|-76.48|19032
c||Piura||PE|-5.19|-80.63|325
c||Pucallpa||PE|-8.38|-74.55|311
c||Puno||PE|-15.84|-70.02|117
c||Santiago de Surco||PE|-12.14|-77.01|252
c||Sullana||PE|-4.90|-80.69|161
c||Tacna||PE|-18.01|-70.25|280
c||Trujillo||PE|-8.12|-79.03|747
c||Tumbes||PE|-3.57|-80.45|109
n||French Polynesia||PF|-17.46|-149.49|211
n||Papua New Guinea||PG|-7.34|147.21|777
c||Port Moresby||PG|-9.48|147.15|284
c||Angeles City||PH|15.15|120.58|299
c||Antipolo||PH|14.63|121.12|550
c||Bacolod City||PH|10.67|122.95|455
c||Bacoor||PH|14.46|120.94|357
c||Bago City||PH|10.53|122.83|150
c||Baguio||PH|16.42|120.59|273
c||Baliuag||PH|14.95|120.90|136
c||Batangas||PH|13.76|121.06|237
c||Binangonan||PH|14.46|121.19|219
c|binan|Biñan||PH|14.34|121.08|300
c||Budta||PH|7.20|124.44|1274
c||Bulaon||PH|15.08|120.66|132
c||Butuan||PH|8.95|125.54|310
c||Cabanatuan City||PH|15.49|120.97|220
c||Cabuyao||PH|14.27|121.13|309
c||Cadiz||PH|10.95|123.29|129
c||Cagayan de Oro||PH|8.48|124.65|445
c||Cainta||PH|14.58|121.12|283
c||Calamba||PH|14.21|121.17|317
c||Caloocan City||PH|14.65|120.97|1500
c||Cavite City||PH|14.48|120.90|116
c||Cebu City||PH|10.32|123.89|799
c||Cotabato||PH|7.22|124.25|179
c||Dagupan||PH|16.04|120.33|171
c|dasmarinas|Dasmariñas||PH|14.33|120.94|442
c||Davao||PH|7.07|125.61|1213
c||Digos||PH|6.75|125.36|116
c||Dumaguete||PH|9.31|123.30|114
c||General Santos||PH|6.11|125.17|680
c||Guyong||PH|14.84|120.98|155
c||Hagonoy||PH|14.83|120.73|124
c||Iligan||PH|8.23|124.24|343
c||Iligan City||PH|8.25|124.40|312
c||Iloilo||PH|10.70|122.56|388
c||Imus||PH|14.43|120.94|216
c||Jolo||PH|6.05|121.00|101
c||Kabankalan||PH|9.98|122.81|136
c||Koronadal||PH|6.50|124.85|126
c||Laoag||PH|18.20|120.60|102
c|lapu lapu city|Lapu-Lapu City||PH|10.31|123.95|350
c|las pinas|Las Piñas||PH|14.45|120.98|590
c||Legaspi||PH|13.14|123.74|179
c||Libertad||PH|8.94|125.50|250
c||Lipa City||PH|13.94|121.16|212
c||Lucena||PH|13.93|121.62|229
c||Mabalacat City||PH|15.22|120.57|188
c||Magugpo Poblacion||PH|7.45|125.80|233
c||Makati City||PH|14.55|121.03|510
c||Malingao||PH|7.16|124.47|1122
c||Malolos||PH|14.84|120.81|199
c||Mandaluyong City||PH|14.58|121.04|306
c||Mandaue City||PH|10.32|123.92|331
c||Manila||PH|14.60|120.98|1600
c||Mansilingan||PH|10.63|122.98|454
c||Mantampay||PH|8.17|124.22|265
c||Marawi City||PH|8.00|124.28|144
c||Mati||PH|6.96|126.22|106
c||Meycauayan||PH|14.74|120.96|185
c||Muricay||PH|7.83|123.48|132
c||Naga||PH|13.62|123.18|175
c||Navotas||PH|14.67|120.95|249
c||Olongapo||PH|14.83|120.28|221
c||Ormoc||PH|11.01|124.61|191
c||Pagadian||PH|7.83|123.44|187
c||Panalanoy||PH|11.25|125.01|189
c||Pasay||PH|14.54|121.00|417
c||Pasig City||PH|14.59|121.06|617
n||Philippines||PH|12.17|122.41|60338
c||Puerto Princesa||PH|9.74|118.74|223
c||Pulong Santa Cruz||PH|14.27|121.08|102
c||Quezon City||PH|14.65|121.05|2762
c||Rodriguez||PH|14.76|121.20|134
c||Roxas City||PH|11.59|122.75|103
c||San Fernando||PH|15.03|120.68|251
c||San Jose||PH|12.35|121.07|119
c||San Jose del Monte||PH|14.81|121.05|358
c||San Juan||PH|14.60|121.03|121
c||San Mateo||PH|14.70|121.12|134
c||San Pablo||PH|14.07|121.33|208
c||San Pedro||PH|14.36|121.05|270
c||Santa Cruz||PH|14.28|121.42|108
c||Santa Rosa||PH|14.31|121.11|217
c||Santiago||PH|16.69|121.55|108
c||Santol||PH|15.16|120.57|299
c||Silang||PH|14.22|120.97|119
c||Tacloban||PH|11.24|125.00|242
c||Taguig||PH|14.52|121.08|644
c||Talisay||PH|10.24|123.85|133
c||Tanza||PH|14.68|120.94|106
c||Tarlac City||PH|15.48|120.60|184
c||Taytay||PH|14.56|121.13|231
c||Toledo||PH|10.38|123.64|157
c||Tuguegarao||PH|17.62|121.72|115
c||Urdaneta||PH|15.98|120.57|101
c||Zamboanga||PH|6.91|122.07|458
c||Abbottabad||PK|34.15|73.21|120
c||Ahmadpur East||PK|29.14|71.26|117
c||Bahawalnagar||PK|30.55|73.39|127
c||Bahawalpur||PK|29.40|71.68|553
c||Battagram||PK|34.68|73.02|700
c||Bhimbar||PK|32.97|74.08|343
c|burewala|Būrewāla||PK|30.17|72.65|184
c||Chakwal||PK|32.93|72.85|101
c||Chiniot||PK|31.72|72.98|202
c||Chishtian||PK|29.80|72.86|122
c||Dadu||PK|26.73|67.78|140
c||Daska Kalan||PK|32.32|74.35|127
c||Dera Ghazi Khan||PK|30.05|70.64|236
c||Dera Ismail Khan||PK|31.83|70.90|102
c||Faisalabad||PK|31.42|73.09|2507
c||Gojra||PK|31.15|72.68|140
c||Gujranwala||PK|32.16|74.19|1384
c||Gujrat||PK|32.57|74.08|302
c||Hafizabad||PK|32.07|73.69|154
c||Hyderabad||PK|25.39|68.37|1386
c||Islamabad||PK|33.72|73.04|602
c||Jacobabad||PK|28.28|68.44|171
c||Jaranwala||PK|31.33|73.42|120
c||Jhang Sadr||PK|31.27|72.32|341
c||Jhelum||PK|32.93|73.73|145
c||Kamalia||PK|30.73|72.65|112
c||Kamoke||PK|31.98|74.22|200
c||Karachi||PK|24.86|67.01|11624
c||Kasur||PK|31.12|74.45|291
c|khairpur mirs|Khairpur Mir’s||PK|27.53|68.76|125
c||Khanpur||PK|28.65|70.66|142
c|khushab|Khushāb||PK|32.30|72.35|103
c||Khuzdar||PK|27.81|66.61|141
c||Kohat||PK|33.58|71.45|151
c||Kot Addu||PK|30.47|70.97|104
c||Kotli||PK|33.52|73.90|640
c||Lahore||PK|31.56|74.35|6311
c||Larkana||PK|27.56|68.21|364
c||Malir Cantonment||PK|24.94|67.21|300
c||Mandi Bahauddin||PK|32.59|73.49|130
c||Mardan||PK|34.20|72.05|300
c||Mingora||PK|34.78|72.36|280
c||Mirpur Khas||PK|25.53|69.01|216
c||Multan||PK|30.20|71.48|1437
c||Muridke||PK|31.80|74.26|164
c||Muzaffargarh||PK|30.07|71.19|165
c|muzaffarabad|Muzaffarābād||PK|34.37|73.47|725
c||Nawabshah||PK|26.24|68.40|230
c||New Mirpur||PK|33.15|73.75|124
c||Okara||PK|30.81|73.45|224
n||Pakistan||PK|29.63|70.99|53572
c||Pakpattan||PK|30.34|73.39|127
c||Peshawar||PK|34.01|71.58|1219
c||Quetta||PK|30.18|67.00|734
c||Rahim Yar Khan||PK|28.42|70.30|789
c||Rawalpindi||PK|33.60|73.05|1743
c||Saddiqabad||PK|28.31|70.13|190
c||Sahiwal||PK|30.67|73.10|236
c||Sargodha||PK|32.09|72.67|543
c||Shahkot||PK|31.57|73.49|200
c||Shekhupura||PK|31.71|73.99|361
c||Shikarpur||PK|27.96|68.64|157
c||Sialkot||PK|32.49|74.53|477
c||Sukkur||PK|27.70|68.86|418
c||Tando Adam||PK|25.77|68.66|126
c||Tando Allahyar||PK|25.46|68.72|127
c||Tordher||PK|33.99|72.29|150
c||Vihari||PK|30.04|72.36|113
c||Wazirabad||PK|32.44|74.12|102
c||Bemowo||PL|52.25|20.91|102
c||Białystok||PL|53.13|23.16|292
c||Bielany||PL|52.29|20.94|135
c|bielsko biala|Bielsko-Biala||PL|49.82|19.05|177
c||Bydgoszcz||PL|53.12|18.01|366
c||Bytom||PL|50.35|18.93|189
c|chorzow|Chorzów||PL|50.31|18.97|113
c|czestochowa|Częstochowa||PL|50.80|19.12|248
c|dabrowa gornicza|Dąbrowa Górnicza||PL|50.33|19.20|131
c|elblag|Elbląg||PL|54.15|19.41|128
c|gdansk|Gdańsk||PL|54.35|18.65|462
c||Gdynia||PL|54.52|18.53|254
c||Gliwice||PL|50.30|18.68|199
c|gorzow wielkopolski|Gorzów Wielkopolski||PL|52.74|15.23|124
c||Kalisz||PL|51.76|18.09|109
c||Katowice||PL|50.26|19.03|317
c||Kielce||PL|50.87|20.63|209
c||Koszalin||PL|54.19|16.17|107
c|krakow|Kraków||PL|50.06|19.94|755
c||Legnica||PL|51.21|16.16|106
c||Lublin||PL|51.25|22.57|360
c|mokotow|Mokotów||PL|52.19|21.03|213
c||Olsztyn||PL|53.78|20.49|172
c||Opole||PL|50.67|17.93|128
n||Poland||PL|51.71|19.27|29151
c|poznan|Poznań||PL|52.41|16.93|570
c||Praga Południe||PL|52.24|21.09|188
c||Płock||PL|52.55|19.71|127
c||Radom||PL|51.40|21.15|227
c|ruda slaska|Ruda Śląska||PL|50.26|18.86|146
c||Rybnik||PL|50.10|18.54|143
c|rzeszow|Rzeszów||PL|50.04|22.00|158
c||Sosnowiec||PL|50.29|19.10|227
c||Szczecin||PL|53.43|14.55|408
c|targowek|Targówek||PL|52.29|21.05|124
c|tarnow|Tarnów||PL|50.01|20.99|118
c|torun|Toruń||PL|53.01|18.60|209
c||Tychy||PL|50.14|18.97|130
c|ursynow|Ursynów||PL|52.15|21.05|148
c||Warsaw||PL|52.23|21.01|1702
c||Wałbrzych||PL|50.77|16.28|127
c||Wola||PL|52.24|20.99|144
c||Wrocław||PL|51.10|17.03|635
c||Włocławek||PL|52.65|19.07|120
c||Zabrze||PL|50.32|18.79|192
c|zielona gora|Zielona Góra||PL|51.94|15.51|118
c|łodz|Łódź||PL|51.77|19.47|769
c|srodmiescie|Śródmieście||PL|52.23|21.02|134
n|st pierre and miquelon|St. Pierre and Miquelon||PM|46.83|-56.21|7
n||Pitcairn Islands||PN|-25.07|-130.10|0
c|bayamon|Bayamón||PR|18.40|-66.16|203
c||Carolina||PR|18.38|-65.96|170
c||Ponce||PR|18.01|-66.62|153
n||Puerto Rico||PR|18.31|-66.29|2302
c||San Juan||PR|18.47|-66.11|418
c||East Jerusalem||PS|31.78|35.23|428
c||Gaza||PS|31.50|34.47|410
c||Hebron||PS|31.53|35.09|160
c|jabalya|Jabālyā||PS|31.53|34.48|169
c|khan yunis|Khān Yūnis||PS|31.34|34.31|173
c||Nablus||PS|32.22|35.25|130
n||Palestinian Territories||PS|31.76|34.91|3640
n|palestine|Palestinian Territories||PS|31.76|34.91|3640
c|rafah|Rafaḩ||PS|31.30|34.24|126
c||Amadora||PT|38.75|-9.23|179
c||Braga||PT|41.55|-8.42|121
c||Coimbra||PT|40.21|-8.42|107
c||Funchal||PT|32.67|-16.93|101
c||Lisbon||PT|38.72|-9.13|518
c||Porto||PT|41.15|-8.61|250
n||Portugal||PT|39.49|-9.34|8652
c||Queluz||PT|38.76|-9.25|103
c|setubal|Setúbal||PT|38.52|-8.89|117
n||Palau||PW|7.35|134.47|30
c|asuncion|Asunción||PY|-25.29|-57.65|1482
c|capiata|Capiatá||PY|-25.36|-57.45|199
c||Ciudad del Este||PY|-25.51|-54.61|321
c||Fernando de la Mora||PY|-25.34|-57.52|120
c|lambare|Lambaré||PY|-25.35|-57.61|126
n||Paraguay||PY|-25.32|-57.05|3988
c||San Lorenzo||PY|-25.34|-57.51|228
c|ar rayyan|Ar Rayyān||QA|25.29|51.42|272
c||Doha||QA|25.29|51.53|345
n||Qatar||QA|25.31|51.47|735
n|reunion|Réunion||RE|-21.09|55.46|795
c|st denis|Saint-Denis||RE|-20.88|55.45|137
c||Arad||RO|46.18|21.32|169
c|bacau|Bacău||RO|46.57|26.91|171
c||Baia Mare||RO|47.66|23.57|137
c|botosani|Botoşani||RO|47.75|26.67|115
c|brasov|Braşov||RO|45.65|25.61|276
c|braila|Brăila||RO|45.27|27.97|214
c||Bucharest||RO|44.43|26.11|1877
c|buzau|Buzău||RO|45.15|26.83|131
c|cluj napoca|Cluj-Napoca||RO|46.77|23.60|317
c|constanta|Constanţa||RO|44.18|28.63|303
c||Craiova||RO|44.32|23.80|304
c|drobeta turnu severin|Drobeta-Turnu Severin||RO|44.63|22.65|102
c|galati|Galaţi||RO|45.44|28.05|294
c|iasi|Iaşi||RO|47.17|27.60|318
c||Oradea||RO|47.05|21.92|207
c|piatra neamt|Piatra Neamţ||RO|46.92|26.33|103
c|pitesti|Piteşti||RO|44.85|24.87|168
c|ploiesti|Ploieşti||RO|44.95|26.02|229
n||Romania||RO|45.60|25.34|24854
c|ramnicu valcea|Râmnicu Vâlcea||RO|45.10|24.37|108
c||Satu Mare||RO|47.80|22.86|112
c||Sector 1||RO|44.49|26.05|225
c||Sector 2||RO|44.45|26.13|345
c||Sector 3||RO|44.42|26.17|385
c||Sector 4||RO|44.38|26.12|288
c||Sector 5||RO|44.39|26.07|272
c||Sector 6||RO|44.44|26.02|368
c||Sibiu||RO|45.80|24.15|152
c||Suceava||RO|47.63|26.25|106
c|timisoara|Timişoara||RO|45.75|21.23|315
c|targu mures|Târgu-Mureş||RO|46.54|24.56|147
c||Belgrade||RS|44.80|20.47|1274
c||Kragujevac||RS|44.02|20.92|147
c|nis|Niš||RS|43.32|21.90|250
c||Novi Sad||RS|45.25|19.84|215
n||Serbia||RS|44.60|20.56|4803
c||Subotica||RS|46.10|19.67|100
c||Zemun||RS|44.85|20.40|156
c|cacak|Čačak||RS|43.89|20.35|117
c||Abakan||RU|53.72|91.43|167
c||Achinsk||RU|56.27|90.50|118
c||Admiralteisky||RU|59.91|30.28|158
c||Akademicheskoe||RU|60.01|30.39|103
c|almetyevsk|Al’met’yevsk||RU|54.90|52.32|140
c||Angarsk||RU|52.54|103.89|243
c|arkhangelsk|Arkhangel’sk||RU|64.54|40.54|356
c||Armavir||RU|44.99|41.12|200
c|artem|Artëm||RU|43.36|132.19|102
c||Arzamas||RU|55.39|43.84|109
c||Astrakhan||RU|46.35|48.04|503
c||Balakovo||RU|52.03|47.80|200
c||Balashikha||RU|55.81|37.96|150
c||Barnaul||RU|53.36|83.76|600
c||Bataysk||RU|47.14|39.75|110
c||Belgorod||RU|50.61|36.58|345
c||Berezniki||RU|59.41|56.82|168
c||Bibirevo||RU|55.88|37.60|159
c|biryulevo|Biryulëvo||RU|55.59|37.68|144
c||Biysk||RU|52.54|85.21|215
c||Blagoveshchensk||RU|50.28|127.54|221
c||Bogorodskoye||RU|55.81|37.72|103
c||Brateyevo||RU|55.64|37.76|102
c||Bratsk||RU|56.13|101.61|257
c||Bryansk||RU|53.25|34.37|427
c||Centralniy||RU|59.93|30.36|215
c||Cheboksary||RU|56.13|47.25|447
c||Chelyabinsk||RU|55.15|61.43|1063
c||Cherepovets||RU|59.13|37.90|316
c||Cherkessk||RU|44.22|42.06|116
c||Chertanovo Yuzhnoye||RU|55.59|37.60|142
c|cheremushki|Cherëmushki||RU|55.66|37.56|107
c||Chita||RU|52.03|113.50|309
c||Derbent||RU|42.07|48.29|106
c||Dimitrovgrad||RU|54.21|49.62|132
c||Dzerzhinsk||RU|56.24|43.46|233
c|elektrostal|Elektrostal’||RU|55.79|38.45|144
c||Elista||RU|46.31|44.26|107
c|engels|Engel’s||RU|51.48|46.11|196
c||Glazov||RU|58.14|52.66|101
c|golyanovo|Gol’yanovo||RU|55.82|37.81|158
c||Groznyy||RU|43.31|45.69|226
c||Irkutsk||RU|52.30|104.30|587
c||Ivanovo||RU|57.00|40.97|421
c||Ivanovskoye||RU|55.77|37.83|128
c||Izhevsk||RU|56.85|53.20|631
c||Izmaylovo||RU|55.79|37.80|104
c||Kaliningrad||RU|54.71|20.51|435
c||Kalininskiy||RU|60.00|30.39|505
c||Kaluga||RU|54.53|36.28|339
c|kamensk uralskiy|Kamensk-Ural’skiy||RU|56.42|61.93|183
c||Kamyshin||RU|50.10|45.42|129
c||Kansk||RU|56.20|95.72|102
c||Kazan||RU|55.79|49.12|1105
c||Kemerovo||RU|55.33|86.08|477
c||Khabarovsk||RU|48.48|135.08|579
c||Khabarovsk Vtoroy||RU|48.44|135.13|578
c||Khasavyurt||RU|43.25|46.59|127
c||Khimki||RU|55.90|37.43|240
c|khoroshevo mnevniki|Khoroshëvo-Mnevniki||RU|55.78|37.47|159
c||Kirov||RU|58.60|49.66|457
c|kiselevsk|Kiselëvsk||RU|53.99|86.66|104
c||Kislovodsk||RU|43.91|42.72|133
c||Kolomna||RU|55.08|38.78|148
c||Kolpino||RU|59.75|30.59|139
c|komsomolsk on amur|Komsomolsk-on-Amur||RU|50.55|137.01|276
c||Korolev||RU|55.91|37.83|140
c||Kostroma||RU|57.77|40.93|278
c||Kovrov||RU|56.36|41.32|154
c||Krasnodar||RU|45.04|38.98|650
c||Krasnogvargeisky||RU|59.97|30.48|337
c||Krasnoyarsk||RU|56.02|92.87|927
c||Kurgan||RU|55.45|65.33|343
c||Kursk||RU|51.74|36.19|409
c|kuzminki|Kuz’minki||RU|55.70|37.80|143
c||Kyzyl||RU|51.71|94.45|108
c|leninsk kuznetsky|Leninsk-Kuznetsky||RU|54.66|86.17|109
c||Lipetsk||RU|52.60|39.57|516
c||Lyubertsy||RU|55.68|37.89|155
c||Lyublino||RU|55.68|37.76|172
c||Magnitogorsk||RU|53.42|59.05|413
c||Makhachkala||RU|42.98|47.50|498
c|marino|Mar’ino||RU|55.65|37.72|243
c||Maykop||RU|44.61|40.11|144
c||Mezhdurechensk||RU|53.69|88.06|101
c||Miass||RU|55.05|60.11|168
c||Moscow||RU|55.75|37.62|10381
c||Murmansk||RU|68.98|33.09|319
c||Murom||RU|55.58|42.04|127
c||Mytishchi||RU|55.91|37.73|161
c||Naberezhnyye Chelny||RU|55.73|52.41|510
c||Nakhodka||RU|42.81|132.87|147
c|nalchik|Nal’chik||RU|43.50|43.62|273
c|nazran|Nazran’||RU|43.23|44.77|164
c||Neftekamsk||RU|56.09|54.27|127
c||Nefteyugansk||RU|61.10|72.60|113
c||Nevinnomyssk||RU|44.63|41.94|134
c||Nizhnekamsk||RU|55.64|51.82|234
c||Nizhnevartovsk||RU|60.93|76.55|245
c||Nizhniy Novgorod||RU|56.33|44.00|1284
c||Nizhny Tagil||RU|57.92|59.97|381
c||Noginsk||RU|55.87|38.44|116
c||Norilsk||RU|69.35|88.20|141
c|novo peredelkino|Novo-Peredelkino||RU|55.65|37.34|116
c||Novocheboksarsk||RU|56.11|47.48|128
c||Novocherkassk||RU|47.42|40.09|167
c||Novokuybyshevsk||RU|53.10|49.95|112
c||Novokuznetsk||RU|53.76|87.11|540
c||Novomoskovsk||RU|54.01|38.28|131
c||Novorossiysk||RU|44.72|37.77|242
c||Novosibirsk||RU|55.04|82.93|1419
c||Novotroitsk||RU|51.20|58.33|106
c|novyye cheremushki|Novyye Cherëmushki||RU|55.70|37.58|101
c|novyye kuzminki|Novyye Kuz’minki||RU|55.70|37.75|143
c||Noyabrsk||RU|63.19|75.44|110
c||Obninsk||RU|55.10|36.61|107
c|ochakovo matveyevskoye|Ochakovo-Matveyevskoye||RU|55.68|37.45|114
c||Odintsovo||RU|55.68|37.28|137
c|oktyabrskiy|Oktyabr’skiy||RU|54.48|53.47|108
c||Omsk||RU|54.99|73.37|1129
c|orekhovo borisovo|Orekhovo-Borisovo||RU|55.61|37.73|144
c|orekhovo borisovo severnoye|Orekhovo-Borisovo Severnoye||RU|55.62|37.68|128
c|orekhovo zuyevo|Orekhovo-Zuyevo||RU|55.81|38.96|120
c||Orenburg||RU|51.77|55.10|550
c||Orsk||RU|51.20|58.57|247
c|orel|Orël||RU|52.97|36.08|324
c||Penza||RU|53.20|45.00|513
c||Perm||RU|58.01|56.25|982
c|pervouralsk|Pervoural’sk||RU|56.91|59.94|134
c||Petrogradka||RU|59.97|30.31|130
c|petropavlovsk kamchatsky|Petropavlovsk-Kamchatsky||RU|53.04|158.65|187
c||Petrozavodsk||RU|61.78|34.35|265
c||Podolsk||RU|55.42|37.55|179
c||Presnenskiy||RU|55.75|37.55|122
c|prokopyevsk|Prokop’yevsk||RU|53.91|86.72|219
c||Pskov||RU|57.81|28.35|202
c||Pushkino||RU|56.02|37.87|103
c||Pyatigorsk||RU|44.05|43.06|143
c||Ramenki||RU|55.70|37.50|130
c|rostov na donu|Rostov-na-Donu||RU|47.23|39.72|1074
c||Rubtsovsk||RU|51.51|81.21|161
n||Russia||RU|54.29|52.88|127909
c||Ryazanskiy||RU|55.73|37.77|101
c|ryazan|Ryazan’||RU|54.63|39.69|520
c||Rybinsk||RU|58.04|38.84|217
c|st petersburg|Saint Petersburg||RU|59.94|30.31|5028
c||Salavat||RU|53.38|55.91|160
c||Samara||RU|53.20|50.15|1135
c||Saransk||RU|54.18|45.17|303
c||Saratov||RU|51.54|46.01|864
c||Sergiyev Posad||RU|56.30|38.13|109
c||Serpukhov||RU|54.92|37.41|128
c||Severnyy||RU|55.94|37.55|200
c||Severodvinsk||RU|64.56|39.83|194
c||Seversk||RU|56.60|84.89|110
c||Shakhty||RU|47.71|40.21|221
c||Shchelkovo||RU|55.92|37.97|113
c||Shchukino||RU|55.80|37.45|102
c||Smolensk||RU|54.78|32.04|321
c||Sochi||RU|43.60|39.73|328
c||Solikamsk||RU|59.63|56.77|101
c||Solntsevo||RU|55.64|37.38|120
c||Staryy Oskol||RU|51.30|37.84|227
c|stavropol|Stavropol’||RU|45.04|41.97|363
c||Sterlitamak||RU|53.62|55.95|267
c||Strogino||RU|55.82|37.41|152
c||Surgut||RU|61.25|73.42|300
c||Syktyvkar||RU|61.66|50.81|230
c|syzran|Syzran’||RU|53.16|48.47|189
c||Taganrog||RU|47.24|38.90|279
c||Taganskiy||RU|55.73|37.67|116
c||Tambov||RU|52.73|41.44|291
c|tekstilshchiki|Tekstil’shchiki||RU|55.70|37.74|100
c|tobolsk|Tobol’sk||RU|58.20|68.25|114
c|tolyatti|Tol’yatti||RU|53.53|49.35|703
c||Tomsk||RU|56.50|84.97|486
c|troparevo|Troparëvo||RU|55.66|37.48|118
c||Tsaritsyno||RU|55.63|37.65|123
c||Tula||RU|54.20|37.62|469
c||Tver||RU|56.86|35.90|400
c||Tyoply Stan||RU|55.62|37.49|125
c||Tyumen||RU|57.15|65.53|519
c||Ufa||RU|54.74|55.97|1033
c||Ukhta||RU|63.57|53.68|102
c|ulan ude|Ulan-Ude||RU|51.83|107.61|360
c||Ulyanovsk||RU|54.33|48.39|641
c||Ussuriysk||RU|43.80|131.95|157
c|ust ilimsk|Ust’-Ilimsk||RU|58.00|102.66|100
c|vasylevsky ostrov|Vasyl'evsky Ostrov||RU|59.94|30.25|203
c||Velikiy Novgorod||RU|58.52|31.27|215
c||Velikiye Luki||RU|56.34|30.55|103
c||Veshnyaki||RU|55.72|37.82|122
c||Vladikavkaz||RU|43.04|44.67|317
c||Vladimir||RU|56.14|40.40|310
c||Vladivostok||RU|43.11|131.87|587
c||Volgodonsk||RU|47.51|42.15|168
c||Volgograd||RU|48.72|44.50|1011
c||Vologda||RU|59.22|39.88|315
c||Volzhskiy||RU|48.79|44.78|323
c||Voronezh||RU|51.67|39.18|849
c|vykhino zhulebino|Vykhino-Zhulebino||RU|55.70|37.81|216
c||Yakutsk||RU|62.03|129.73|236
c||Yaroslavl||RU|57.63|39.87|607
c||Yasenevo||RU|55.61|37.52|180
c||Yekaterinburg||RU|56.85|60.61|1350
c||Yelets||RU|52.62|38.50|116
c|yoshkar ola|Yoshkar-Ola||RU|56.64|47.89|279
c|yuzhno sakhalinsk|Yuzhno-Sakhalinsk||RU|46.95|142.74|176
c||Zelenograd||RU|55.98|37.18|216
c||Zheleznodorozhnyy||RU|55.74|38.02|142
c||Zhulebino||RU|55.70|37.85|150
c||Zlatoust||RU|55.17|59.65|191
c||Zyablikovo||RU|55.62|37.77|129
c||Zyuzino||RU|55.66|37.57|121
c||Kigali||RW|-1.95|30.06|745
n||Rwanda||RW|-1.99|29.89|1406
c||Abha||SA|18.22|42.51|211
c|al hufuf|Al Hufūf||SA|25.36|49.59|293
c||Al Jubayl||SA|27.02|49.62|237
c||Al Kharj||SA|24.16|47.33|425
c||Al Mubarraz||SA|25.41|49.59|291
c||Arar||SA|30.98|41.04|149
c||Buraydah||SA|26.33|43.97|391
c||Dammam||SA|26.43|50.10|769
c|hail|Ha'il||SA|27.52|41.69|267
c|hafar al batin|Hafar Al-Batin||SA|28.43|45.97|272
c||Jeddah||SA|21.49|39.19|2867
c||Jizan||SA|16.89|42.55|105
c||Khamis Mushait||SA|18.30|42.73|388
c||Khobar||SA|26.28|50.21|166
c||Mecca||SA|21.43|39.83|1324
c||Medina||SA|24.47|39.61|1300
c|najran|Najrān||SA|17.49|44.13|259
c||Qurayyat||SA|31.33|37.34|103
c||Riyadh||SA|24.69|46.72|4206
c||Sakakah||SA|29.97|40.21|128
n||Saudi Arabia||SA|23.90|43.25|18230
c|sultanah|Sulţānah||SA|24.49|39.59|947
c||Tabuk||SA|28.40|36.57|455
c|taif|Ta’if||SA|21.27|40.42|531
c||Yanbu||SA|24.09|38.06|200
n||Solomon Islands||SB|-9.29|159.81|86
n||Seychelles||SC|-4.65|55.46|48
c|ad damazin|Ad-Damazin||SD|11.79|34.36|186
c|al manaqil|Al Manāqil||SD|14.25|32.99|128
c||Al Qadarif||SD|14.03|35.38|364
c|an nuhud|An Nuhūd||SD|12.70|28.43|108
c||Atbara||SD|17.70|33.99|108
c||Ed Damer||SD|17.60|33.97|104
c||El Daein||SD|11.46|26.13|265
c||El Fasher||SD|13.63|25.35|253
c||El Obeid||SD|13.18|30.22|393
c||Geneina||SD|13.45|22.45|163
c||Gereida||SD|11.28|25.14|120
c||Kassala||SD|15.45|36.40|401
c||Khartoum||SD|15.55|32.53|1975
c||Kosti||SD|13.16|32.66|345
c||Nyala||SD|12.05|24.88|566
c||Omdurman||SD|15.64|32.48|1200
c||Port Sudan||SD|19.62|37.22|490
c||Rabak||SD|13.18|32.74|135
c||Singa||SD|13.15|33.93|250
c||Sinnar||SD|13.57|33.57|130
n||Sudan||SD|14.62|31.90|9090
c||Wad Medani||SD|14.40|33.52|333
c|goteborg|Göteborg||SE|57.71|11.97|573
c|gothenburg|Göteborg||SE|57.71|11.97|573
c||Helsingborg||SE|56.05|12.69|104
c|linkoping|Linköping||SE|58.41|15.62|107
c|malmo|Malmö||SE|55.61|13.00|302
c||Sollentuna||SE|59.43|17.95|140
c||Stockholm||SE|59.33|18.07|1515
n||Sweden||SE|58.82|15.79|9270
c|sodermalm|Södermalm||SE|59.31|18.08|127
c||Uppsala||SE|59.86|17.64|149
c|vasteras|Västerås||SE|59.62|16.55|118
c|orebro|Örebro||SE|59.27|15.21|116
c||Singapore||SG|1.29|103.85|3548
n||Singapore||SG|1.30|103.85|3800
c||Woodlands||SG|1.44|103.79|253
n|st helena|St. Helena||SH|-16.92|-10.19|1
c||Ljubljana||SI|46.05|14.51|272
n||Slovenia||SI|46.16|14.80|1184
n||Svalbard and Jan Mayen||SJ|78.17|15.48|2
c||Bratislava||SK|48.15|17.11|424
c|kosice|Košice||SK|48.71|21.26|237
n||Slovakia||SK|48.64|19.03|2973
c||Bo||SL|7.96|-11.74|174
c||Freetown||SL|8.49|-13.24|803
c||Kenema||SL|7.88|-11.19|143
n||Sierra Leone||SL|8.38|-12.37|1829
n||San Marino||SM|43.95|12.46|30
c||Dakar||SN|14.69|-17.44|2476
c||Kaolack||SN|14.15|-16.07|172
c||Pikine||SN|14.76|-17.39|874
c|st louis|Saint-Louis||SN|16.02|-16.49|176
n||Senegal||SN|14.66|-16.83|5996
c|thies|Thiès||SN|14.79|-16.93|320
c|thies nones|Thiès Nones||SN|14.78|-16.97|252
c|tiebo|Tiébo||SN|14.63|-16.23|100
c||Touba||SN|14.85|-15.88|529
c||Ziguinchor||SN|12.57|-16.27|160
c||Baidoa||SO|3.11|43.65|130
c||Berbera||SO|10.44|45.01|242
c||Hargeysa||SO|9.56|44.06|478
c||Jamaame||SO|0.07|42.74|185
c||Kismayo||SO|-0.36|42.55|235
c||Marka||SO|1.72|44.77|230
c||Mogadishu||SO|2.04|45.34|2587
n||Somalia||SO|3.78|45.06|5133
c||Paramaribo||SR|5.87|-55.17|224
n||Suriname||SR|5.80|-55.23|304
c||Juba||SS|4.85|31.58|450
c||Malakal||SS|9.53|31.66|161
n||South Sudan||SS|6.85|29.96|1394
c||Wau||SS|7.70|27.99|127
c||Winejok||SS|9.01|27.57|300
n|sao tome and principe|São Tomé and Príncipe||ST|0.36|6.74|54
c||Apopa||SV|13.81|-89.18|112
n||El Salvador||SV|13.70|-89.09|2867
c||Mejicanos||SV|13.72|-89.19|160
c||San Miguel||SV|13.48|-88.18|162
c||San Salvador||SV|13.69|-89.19|526
c||Santa Ana||SV|13.99|-89.56|177
c||Santa Tecla||SV|13.68|-89.28|125
c||Soyapango||SV|13.71|-89.14|330
n||Sint Maarten||SX|18.05|-63.06|24
c|al bab|Al Bāb||SY|36.37|37.52|131
c||Aleppo||SY|36.20|37.16|1602
c||Ar Raqqah||SY|35.95|39.01|178
c||Damascus||SY|33.51|36.29|1569
c|deir ez zor|Deir ez-Zor||SY|35.34|40.14|243
c||Douma||SY|33.57|36.40|112
c||Homs||SY|34.73|36.72|775
c||Idlib||SY|35.93|36.63|129
c||Latakia||SY|35.53|35.79|340
n||Syria||SY|34.96|36.98|8310
c|hamah|Ḩamāh||SY|35.13|36.76|461
n||Eswatini||SZ|-26.47|31.35|276
c||Manzini||SZ|-26.50|31.38|111
n||Turks and Caicos Islands||TC|21.46|-71.14|4
n||Chad||TD|11.39|16.42|1680
c||Moundou||TD|8.57|16.08|135
c|ndjamena|N'Djamena||TD|12.11|15.04|721
c||Sarh||TD|9.14|18.39|103
n||French Southern Territories||TF|-49.35|70.22|0
c||Kara||TG|9.55|1.19|104
c|lome|Lomé||TG|6.13|1.22|750
c|sokode|Sokodé||TG|8.98|1.13|118
n||Togo||TG|7.30|1.13|1566
c||Bangkok||TH|13.75|100.50|5104
c||Chiang Mai||TH|18.79|98.98|201
c||Chon Buri||TH|13.36|100.98|219
c||Hat Yai||TH|7.01|100.48|192
c||Khlong Luang||TH|14.06|100.65|119
c||Khon Kaen||TH|16.45|102.83|148
c||Lampang||TH|18.29|99.49|156
c||Mueang Nonthaburi||TH|13.86|100.51|292
c||Nakhon Pathom||TH|13.82|100.04|118
c||Nakhon Ratchasima||TH|14.97|102.10|209
c||Nakhon Si Thammarat||TH|8.43|99.97|121
c||Pak Kret||TH|13.91|100.50|183
c||Phitsanulok||TH|16.82|100.26|103
c||Phra Pradaeng||TH|13.66|100.53|171
c||Rayong||TH|12.68|101.26|107
c||Samut Prakan||TH|13.60|100.60|389
c||Si Racha||TH|13.17|100.93|179
c||Surat Thani||TH|9.14|99.33|127
n||Thailand||TH|13.82|100.79|16358
c||Ubon Ratchathani||TH|15.24|104.85|123
c||Udon Thani||TH|17.42|102.79|247
c||Dushanbe||TJ|38.54|68.78|679
c||Khujand||TJ|40.28|69.62|145
n||Tajikistan||TJ|38.75|69.21|1818
n||Tokelau||TK|-8.90|-172.11|1
c||Dili||TL|-8.56|125.57|150
n|timor leste|Timor-Leste||TL|-8.69|125.65|340
c||Ashgabat||TM|37.95|58.38|728
c|dasoguz|Daşoguz||TM|41.84|59.97|167
c||Mary||TM|37.59|61.83|115
n||Turkmenistan||TM|38.78|59.65|2016
c|turkmenabat|Türkmenabat||TM|39.07|63.58|235
c||Bizerte||TN|37.27|9.87|115
c|gabes|Gabès||TN|33.88|10.10|110
c||Kairouan||TN|35.68|10.10|120
c||Sfax||TN|34.74|10.76|277
c||Sousse||TN|35.83|10.64|164
c||Tunis||TN|36.82|10.17|693
n||Tunisia||TN|35.81|10.16|4656
n||Tonga||TO|-20.80|-175.01|49
c||Adana||TR|36.99|35.33|1249
c||Adapazarı||TR|40.78|30.40|287
c||Adıyaman||TR|37.76|38.28|224
c||Afyonkarahisar||TR|38.76|30.54|146
c||Aksaray||TR|38.37|34.03|152
c||Alanya||TR|36.54|32.00|113
c||Ankara||TR|39.92|32.85|3517
c||Antakya||TR|36.21|36.16|210
c||Antalya||TR|36.91|30.70|758
c|arnavutkoy|Arnavutköy||TR|41.18|28.74|198
c|atasehir|Ataşehir||TR|40.98|29.12|362
c||Aydın||TR|37.85|27.84|163
c|bahcelievler|Bahçelievler||TR|41.00|28.86|577
c||Balıkesir||TR|39.65|27.89|238
c||Bandırma||TR|40.35|27.98|108
c||Batikent||TR|39.97|32.73|300
c||Batman||TR|37.89|41.13|382
c|bagcılar|Bağcılar||TR|41.04|28.86|724
c|basaksehir|Başakşehir||TR|41.09|28.80|194
c|beylikduzu|Beylikdüzü||TR|40.98|28.64|122
c||Bursa||TR|40.20|29.06|1413
c|buyukcekmece|Büyükçekmece||TR|41.02|28.59|163
c||Denizli||TR|37.77|29.09|313
c||Derince||TR|40.76|29.81|125
c||Diyarbakır||TR|37.91|40.22|645
c||Edirne||TR|41.68|26.56|126
c|elazıg|Elazığ||TR|38.67|39.22|298
c||Erzincan||TR|39.74|39.49|114
c||Erzurum||TR|39.91|41.28|421
c||Esenler||TR|41.04|28.88|520
c||Esenyurt||TR|41.03|28.68|211
c|eskisehir|Eskişehir||TR|39.78|30.52|515
c||Gaziantep||TR|37.06|37.38|1066
c||Gebze||TR|40.80|29.43|281
c||Isparta||TR|37.76|30.55|172
c||Istanbul||TR|41.01|28.95|14804
c|kahramanmaras|Kahramanmaraş||TR|37.58|36.93|376
c|karabaglar|Karabağlar||TR|38.37|27.14|458
c||Karaman||TR|37.18|33.22|120
c||Kayseri||TR|38.73|35.49|593
c||Konya||TR|37.87|32.48|876
c|kutahya|Kütahya||TR|39.42|29.98|185
c||Kırıkkale||TR|39.85|33.51|211
c||Kızıltepe||TR|37.19|40.58|150
c||Malatya||TR|38.35|38.32|442
c||Maltepe||TR|40.94|29.16|427
c||Manisa||TR|38.61|27.43|244
c||Merkezefendi||TR|37.81|29.04|280
c||Mersin||TR|36.81|34.64|538
c|muratpasa|Muratpaşa||TR|36.89|30.76|450
c|mustafakemalpasa|Mustafakemalpaşa||TR|40.04|28.41|101
c||Nazilli||TR|37.92|28.32|119
c||Ordu||TR|40.98|37.89|117
c||Osmaniye||TR|37.07|36.25|203
c||Samsun||TR|41.28|36.34|394
c||Sancaktepe||TR|41.00|29.23|241
c||Siirt||TR|37.93|41.94|114
c||Sivas||TR|39.75|37.02|264
c||Siverek||TR|37.76|39.32|175
c||Sultanbeyli||TR|40.96|29.27|287
c||Sultangazi||TR|41.11|28.87|437
c||Tarsus||TR|36.92|34.89|256
c|tekirdag|Tekirdağ||TR|40.98|27.51|122
c||Tokat||TR|40.31|36.55|130
c||Trabzon||TR|41.01|39.73|244
c||Turgutlu||TR|38.50|27.70|103
c||Turhal||TR|40.39|36.08|111
n|turkiye|Türkiye||TR|39.59|32.10|63680
n|turkey|Türkiye||TR|39.59|32.10|63680
c||Umraniye||TR|41.02|29.12|573
c|usak|Uşak||TR|38.67|29.41|153
c||Van||TR|38.49|43.38|372
c|viransehir|Viranşehir||TR|37.22|39.76|154
c||Zeytinburnu||TR|40.99|28.90|289
c||Zonguldak||TR|41.45|31.79|100
c|cankaya|Çankaya||TR|39.92|32.86|792
c|corlu|Çorlu||TR|41.16|27.80|203
c|corum|Çorum||TR|40.55|34.95|183
c|uskudar|Üsküdar||TR|41.02|29.01|583
c|inegol|İnegol||TR|40.08|29.51|134
c|iskenderun|İskenderun||TR|36.59|36.17|160
c|izmir|İzmir||TR|38.41|27.14|2501
c|izmit|İzmit||TR|40.76|29.93|197
c|sanlıurfa|Şanlıurfa||TR|37.17|38.79|450
c|sisli|Şişli||TR|41.06|28.99|315
n||Trinidad and Tobago||TT|10.47|-61.39|498
n|trinidad|Trinidad and Tobago||TT|10.47|-61.39|498
n||Tuvalu||TV|-8.26|178.88|8
c||Banqiao||TW|25.01|121.47|543
c||Douliu||TW|23.71|120.54|105
c||Hsinchu||TW|24.80|120.97|404
c||Hualien City||TW|23.98|121.60|350
c||Kaohsiung||TW|22.62|120.31|1520
c||Keelung||TW|25.13|121.74|398
c||Nantou||TW|23.92|120.66|106
c||Taichung||TW|24.15|120.68|1041
c||Tainan||TW|22.99|120.21|771
c||Taipei||TW|25.05|121.53|7872
c||Taitung City||TW|22.76|121.14|110
n||Taiwan||TW|24.49|121.20|14254
c||Taoyuan City||TW|24.99|121.30|402
c||Yuanlin||TW|23.96|120.58|125
c||Arusha||TZ|-3.37|36.68|341
c||Dar es Salaam||TZ|-6.82|39.27|2699
c||Dodoma||TZ|-6.17|35.74|181
c||Iringa||TZ|-7.77|35.70|112
c||Katumba||TZ|-9.23|33.62|109
c||Kigoma||TZ|-4.88|29.63|164
c||Mbeya||TZ|-8.90|33.45|292
c||Morogoro||TZ|-6.82|37.66|251
c||Moshi||TZ|-3.35|37.33|157
c||Musoma||TZ|-1.50|33.80|121
c||Mwanza||TZ|-2.52|32.90|437
c||Shinyanga||TZ|-3.66|33.42|107
c||Songea||TZ|-10.68|35.65|126
c||Tabora||TZ|-5.02|32.83|145
c||Tanga||TZ|-5.07|39.10|225
n||Tanzania||TZ|-5.96|36.17|11567
c||Zanzibar||TZ|-6.16|39.20|404
c|alchevsk|Alchevs’k||UA|48.47|38.82|116
c||Berdyansk||UA|46.77|36.80|118
c||Bila Tserkva||UA|49.81|30.11|199
c||Cherkasy||UA|49.43|32.06|298
c||Chernihiv||UA|51.51|31.28|308
c||Chernivtsi||UA|48.29|25.94|236
c||Dnipro||UA|48.46|35.04|1033
c||Donetsk||UA|48.02|37.80|1025
c||Horlivka||UA|48.34|38.05|279
c|ivano frankivsk|Ivano-Frankivsk||UA|48.92|24.71|204
c|kamianets podilskyi|Kamianets-Podilskyi||UA|48.68|26.59|100
c||Kamianske||UA|48.51|34.60|249
c||Kerch||UA|45.36|36.48|149
c||Kharkiv||UA|49.98|36.25|1431
c||Kherson||UA|46.66|32.62|320
c||Khmelnytskyi||UA|49.42|27.00|398
c|kramatorsk|Kramators’k||UA|48.72|37.56|174
c||Kremenchuk||UA|49.07|33.42|227
c||Kropyvnytskyi||UA|48.51|32.26|249
c||Kryvyi Rih||UA|47.91|33.38|652
c||Kyiv||UA|50.45|30.52|2798
c|kiev|Kyiv||UA|50.45|30.52|2798
c||Luhansk||UA|48.57|39.32|452
c||Lutsk||UA|50.76|25.34|214
c||Lviv||UA|49.84|24.02|718
c|lysychansk|Lysychans’k||UA|48.90|38.44|112
c||Makiyivka||UA|48.05|37.93|377
c||Mariupol||UA|47.10|37.54|482
c||Melitopol||UA|46.85|35.37|158
c||Mykolayiv||UA|46.97|32.00|511
c||Nikopol||UA|47.57|34.40|131
c||Odessa||UA|46.48|30.73|1002
c||Oleksandriya||UA|48.67|33.12|103
c||Pavlohrad||UA|48.53|35.87|116
c||Poltava||UA|49.59|34.54|318
c||Rivne||UA|50.62|26.23|255
c||Sevastopol||UA|44.61|33.52|416
c||Simferopol||UA|44.96|34.11|336
c||Sloviansk||UA|48.87|37.62|125
c||Sumy||UA|50.92|34.80|294
c|syevyerodonetsk|Syevyerodonets’k||UA|48.95|38.49|130
c||Ternopil||UA|49.55|25.59|236
n||Ukraine||UA|48.67|32.37|31860
c||Uzhgorod||UA|48.62|22.30|118
c||Vinnytsia||UA|49.23|28.48|352
c||Yenakiyeve||UA|48.23|38.21|104
c||Yevpatoriya||UA|45.20|33.37|106
c||Zaporizhia||UA|47.82|35.19|796
c||Zhytomyr||UA|50.26|28.68|282
c||Gulu||UG|2.77|32.30|147
c||Kampala||UG|0.32|32.58|1353
c||Lira||UG|2.25|32.90|119
n||Uganda||UG|0.71|32.30|3645
n||United States||US|37.61|-92.77|264368
n|usa|United States||US|37.61|-92.77|264368
n|us|United States||US|37.61|-92.77|264368
n|america|United States||US|37.61|-92.77|264368
n|united states of america|United States||US|37.61|-92.77|264368
r||Alaska|AK|US|61.27|-148.84|655
c||Anchorage|AK|US|61.22|-149.90|299
c||Eagle River|AK|US|61.32|-149.57|25
c||Fairbanks|AK|US|64.84|-147.72|32
c||Juneau|AK|US|58.30|-134.42|33
r||Alabama|AL|US|33.02|-86.73|3138
c||Alabaster|AL|US|33.24|-86.82|33
c||Albertville|AL|US|34.27|-86.21|21
c||Anniston|AL|US|33.66|-85.83|22
c||Athens|AL|US|34.80|-86.97|25
c||Auburn|AL|US|32.61|-85.48|62
c||Bessemer|AL|US|33.40|-86.95|27
c||Birmingham|AL|US|33.52|-86.80|212
c||Daphne|AL|US|30.60|-87.90|25
c||Decatur|AL|US|34.61|-86.98|55
c||Dixiana|AL|US|33.74|-86.65|23
c||Dothan|AL|US|31.22|-85.39|69
c||East Florence|AL|US|34.81|-87.65|36
c||Enterprise|AL|US|31.32|-85.86|28
c||Florence|AL|US|34.80|-87.68|40
c||Gadsden|AL|US|34.01|-86.01|36
c||Homewood|AL|US|33.47|-86.80|26
c||Hoover|AL|US|33.41|-86.81|85
c||Huntsville|AL|US|34.73|-86.59|191
c||Madison|AL|US|34.70|-86.75|47
c||Mobile|AL|US|30.69|-88.04|194
c||Montgomery|AL|US|32.37|-86.30|201
c||Mountain Brook|AL|US|33.50|-86.75|21
c||Northport|AL|US|33.23|-87.58|25
c||Opelika|AL|US|32.65|-85.38|30
c||Oxford|AL|US|33.61|-85.83|21
c||Pelham|AL|US|33.29|-86.81|23
c||Phenix City|AL|US|32.47|-85.00|38
c||Prattville|AL|US|32.46|-86.46|35
c||Prichard|AL|US|30.74|-88.08|22
c||Trussville|AL|US|33.62|-86.61|21
c||Tuscaloosa|AL|US|33.21|-87.57|98
c||Vestavia Hills|AL|US|33.45|-86.79|34
r||Arkansas|AR|US|35.19|-92.69|1957
c||Bella Vista|AR|US|36.48|-94.27|28
c||Benton|AR|US|34.56|-92.59|34
c||Bentonville|AR|US|36.37|-94.21|44
c||Cabot|AR|US|34.97|-92.02|26
c||Conway|AR|US|35.09|-92.44|65
c||Fayetteville|AR|US|36.06|-94.16|83
c||Fort Smith|AR|US|35.39|-94.40|88
c||Hot Springs|AR|US|34.50|-93.06|36
c||Hot Springs National Park|AR|US|34.53|-93.06|35
c||Jacksonville|AR|US|34.87|-92.11|29
c||Jonesboro|AR|US|35.84|-90.70|74
c||Little Rock|AR|US|34.75|-92.29|198
c||North Little Rock|AR|US|34.77|-92.27|67
c||Paragould|AR|US|36.06|-90.50|28
c||Pine Bluff|AR|US|34.23|-92.00|45
c||Rogers|AR|US|36.33|-94.12|63
c||Russellville|AR|US|35.28|-93.13|29
c||Searcy|AR|US|35.25|-91.74|24
c||Sherwood|AR|US|34.82|-92.22|31
c||Springdale|AR|US|36.19|-94.13|78
c||Texarkana|AR|US|33.44|-94.04|30
c||Van Buren|AR|US|35.44|-94.35|23
c||West Memphis|AR|US|35.15|-90.18|25
c||Ahwatukee Foothills|AZ|US|33.34|-111.98|83
c||Alhambra|AZ|US|33.50|-112.13|128
c||Anthem|AZ|US|33.87|-112.15|22
c||Apache Junction|AZ|US|33.42|-111.55|38
r||Arizona|AZ|US|33.34|-111.92|7084
c||Avondale|AZ|US|33.44|-112.35|81
c||Buckeye|AZ|US|33.37|-112.58|51
c||Bullhead City|AZ|US|35.15|-114.57|39
c||Casa Grande|AZ|US|32.88|-111.76|51
c||Casas Adobes|AZ|US|32.32|-111.00|67
c||Catalina Foothills|AZ|US|32.30|-110.92|51
c||Central City|AZ|US|33.44|-112.06|58
c||Chandler|AZ|US|33.31|-111.84|261
c||Deer Valley|AZ|US|33.68|-112.13|166
c||Drexel Heights|AZ|US|32.14|-111.03|28
c||El Mirage|AZ|US|33.61|-112.32|34
c||Encanto|AZ|US|33.48|-112.08|55
c||Flagstaff|AZ|US|35.20|-111.65|70
c||Florence|AZ|US|33.03|-111.39|31
c||Fortuna Foothills|AZ|US|32.66|-114.41|26
c||Fountain Hills|AZ|US|33.61|-111.72|24
c||Gilbert|AZ|US|33.35|-111.79|248
c||Glendale|AZ|US|33.54|-112.19|240
c||Goodyear|AZ|US|33.44|-112.36|79
c||Green Valley|AZ|US|31.85|-110.99|21
c||Kingman|AZ|US|35.19|-114.05|29
c||Lake Havasu City|AZ|US|34.48|-114.32|54
c||Marana|AZ|US|32.44|-111.23|41
c||Maricopa|AZ|US|33.06|-112.05|49
c||Maryvale|AZ|US|33.50|-112.18|208
c||Mesa|AZ|US|33.42|-111.82|472
c||Nogales|AZ|US|31.34|-110.93|20
c||Oro Valley|AZ|US|32.39|-110.97|44
c||Peoria|AZ|US|33.58|-112.24|171
c||Phoenix|AZ|US|33.45|-112.07|1563
c||Prescott|AZ|US|34.54|-112.47|42
c||Prescott Valley|AZ|US|34.61|-112.32|42
c||Queen Creek|AZ|US|33.25|-111.63|35
c||Sahuarita|AZ|US|31.96|-110.96|26
c||San Luis|AZ|US|32.49|-114.78|32
c||San Tan Valley|AZ|US|33.19|-111.53|81
c||Scottsdale|AZ|US|33.51|-111.90|237
c||Sierra Vista|AZ|US|31.55|-110.30|43
c||Sun City|AZ|US|33.60|-112.27|37
c||Sun City West|AZ|US|33.66|-112.34|25
c||Surprise|AZ|US|33.63|-112.33|128
c||Tempe|AZ|US|33.41|-111.91|176
c||Tempe Junction|AZ|US|33.41|-111.94|158
c||Tucson|AZ|US|32.22|-110.93|532
c||Yuma|AZ|US|32.73|-114.62|94
c||Adelanto|CA|US|34.58|-117.41|33
c||Agoura|CA|US|34.14|-118.74|21
c||Agoura Hills|CA|US|34.14|-118.77|21
c||Alameda|CA|US|37.77|-122.26|79
c||Alhambra|CA|US|34.10|-118.13|86
c||Aliso Viejo|CA|US|33.57|-117.73|50
c||Altadena|CA|US|34.19|-118.13|43
c||American Canyon|CA|US|38.17|-122.26|21
c||Anaheim|CA|US|33.84|-117.91|351
c||Antelope|CA|US|38.71|-121.33|46
c||Antioch|CA|US|38.00|-121.81|111
c||Apple Valley|CA|US|34.50|-117.19|72
c||Arcadia|CA|US|34.14|-118.04|58
c|arden arcade|Arden-Arcade|CA|US|38.60|-121.38|92
c||Arvin|CA|US|35.21|-118.83|21
c||Ashland|CA|US|37.69|-122.11|22
c||Atascadero|CA|US|35.49|-120.67|30
c||Atwater|CA|US|37.35|-120.61|29
c||Azusa|CA|US|34.13|-117.91|50
c||Bakersfield|CA|US|35.37|-119.02|374
c||Baldwin Park|CA|US|34.09|-117.96|77
c||Banning|CA|US|33.93|-116.88|31
c||Barstow|CA|US|34.90|-117.02|24
c||Barstow Heights|CA|US|34.87|-117.06|24
c||Bay Point|CA|US|38.03|-121.96|22
c||Beaumont|CA|US|33.93|-116.98|44
c||Bell|CA|US|33.98|-118.19|36
c||Bell Gardens|CA|US|33.97|-118.15|43
c||Bellflower|CA|US|33.88|-118.12|78
c||Belmont|CA|US|37.52|-122.28|27
c||Benicia|CA|US|38.05|-122.16|28
c||Berkeley|CA|US|37.87|-122.27|121
c||Beverly Hills|CA|US|34.07|-118.40|35
c||Bloomington|CA|US|34.07|-117.40|24
c||Boyle Heights|CA|US|34.03|-118.21|93
c||Brawley|CA|US|32.98|-115.53|26
c||Brea|CA|US|33.92|-117.90|42
c||Brentwood|CA|US|37.93|-121.70|59
c||Buena Park|CA|US|33.87|-118.00|83
c||Burbank|CA|US|34.18|-118.31|105
c||Burlingame|CA|US|37.58|-122.37|30
c||Calabasas|CA|US|34.16|-118.64|23
c||Calexico|CA|US|32.68|-115.50|40
r||California|CA|US|35.33|-119.30|38770
c||Camarillo|CA|US|34.22|-119.04|68
c||Campbell|CA|US|37.29|-121.95|41
c||Canoga Park|CA|US|34.20|-118.60|61
c||Carlsbad|CA|US|33.16|-117.35|113
c||Carmichael|CA|US|38.62|-121.33|62
c||Carson|CA|US|33.83|-118.28|93
c||Castro Valley|CA|US|37.69|-122.09|61
c||Cathedral City|CA|US|33.78|-116.47|54
c||Ceres|CA|US|37.59|-120.96|48
c||Cerritos|CA|US|33.86|-118.06|50
c||Chatsworth|CA|US|34.26|-118.60|41
c||Chico|CA|US|39.73|-121.84|90
c||Chinatown|CA|US|37.80|-122.41|101
c||Chino|CA|US|34.01|-117.69|86
c||Chino Hills|CA|US|33.99|-117.76|78
c||Chula Vista|CA|US|32.64|-117.08|266
c||Citrus Heights|CA|US|38.71|-121.28|87
c||Claremont|CA|US|34.10|-117.72|36
c||Clovis|CA|US|36.83|-119.70|104
c||Coachella|CA|US|33.68|-116.17|45
c||Colton|CA|US|34.07|-117.31|55
c||Compton|CA|US|33.90|-118.22|98
c||Concord|CA|US|37.98|-122.03|129
c||Corcoran|CA|US|36.10|-119.56|22
c||Corona|CA|US|33.88|-117.57|164
c||Coronado|CA|US|32.69|-117.18|25
c||Costa Mesa|CA|US|33.64|-117.92|113
c||Covina|CA|US|34.09|-117.89|49
c||Cudahy|CA|US|33.96|-118.19|24
c||Culver City|CA|US|34.02|-118.40|40
c||Cupertino|CA|US|37.32|-122.03|61
c||Cypress|CA|US|33.82|-118.04|49
c||Daly City|CA|US|37.71|-122.46|107
c||Dana Point|CA|US|33.47|-117.70|34
c||Danville|CA|US|37.82|-122.00|44
c||Davis|CA|US|38.54|-121.74|68
c||Delano|CA|US|35.77|-119.25|53
c||Desert Hot Springs|CA|US|33.96|-116.50|28
c||Diamond Bar|CA|US|34.03|-117.81|57
c||Dinuba|CA|US|36.54|-119.39|24
c||Downey|CA|US|33.94|-118.13|114
c||Duarte|CA|US|34.14|-117.98|22
c||Dublin|CA|US|37.70|-121.94|58
c||East Los Angeles|CA|US|34.02|-118.17|126
c||East Palo Alto|CA|US|37.47|-122.14|30
c||Eastvale|CA|US|33.96|-117.56|59
c||Echo Park|CA|US|34.08|-118.26|44
c||El Cajon|CA|US|32.79|-116.96|104
c||El Centro|CA|US|32.79|-115.56|44
c||El Cerrito|CA|US|37.92|-122.31|24
c||El Dorado Hills|CA|US|38.69|-121.08|42
c||El Monte|CA|US|34.07|-118.03|117
c||Elk Grove|CA|US|38.41|-121.37|167
c||Encinitas|CA|US|33.04|-117.29|63
c||Encino|CA|US|34.16|-118.50|45
c||Escondido|CA|US|33.12|-117.09|151
c||Eureka|CA|US|40.80|-124.16|27
c||Fair Oaks|CA|US|38.64|-121.27|31
c||Fairfield|CA|US|38.25|-122.04|113
c||Fallbrook|CA|US|33.38|-117.25|31
c|florence graham|Florence-Graham|CA|US|33.97|-118.24|63
c||Florin|CA|US|38.50|-121.41|48
c||Folsom|CA|US|38.68|-121.18|76
c||Fontana|CA|US|34.09|-117.44|207
c||Foothill Farms|CA|US|38.68|-121.35|33
c||Foster City|CA|US|37.56|-122.27|33
c||Fountain Valley|CA|US|33.71|-117.95|57
c||Fremont|CA|US|37.55|-121.99|232
c||Fresno|CA|US|36.75|-119.77|520
c||Fullerton|CA|US|33.87|-117.93|141
c||Galt|CA|US|38.25|-121.30|25
c||Garden Grove|CA|US|33.77|-117.94|175
c||Gardena|CA|US|33.89|-118.31|60
c||Gilroy|CA|US|37.01|-121.57|53
c||Glen Avon|CA|US|34.01|-117.48|20
c||Glendale|CA|US|34.14|-118.26|201
c||Glendora|CA|US|34.14|-117.87|52
c||Goleta|CA|US|34.44|-119.83|31
c||Granite Bay|CA|US|38.76|-121.16|20
c||Hacienda Heights|CA|US|33.99|-117.97|54
c||Hanford|CA|US|36.33|-119.65|56
c||Hawthorne|CA|US|33.92|-118.35|88
c||Hayward|CA|US|37.67|-122.08|158
c||Hemet|CA|US|33.75|-116.97|84
c||Hercules|CA|US|38.02|-122.29|25
c||Hesperia|CA|US|34.43|-117.30|93
c||Highland|CA|US|34.13|-117.21|55
c||Hollister|CA|US|36.85|-121.40|37
c||Hollywood|CA|US|34.10|-118.33|168
c||Huntington Beach|CA|US|33.66|-118.00|202
c||Huntington Park|CA|US|33.98|-118.23|59
c||Imperial Beach|CA|US|32.58|-117.11|27
c||Indio|CA|US|33.72|-116.22|88
c||Inglewood|CA|US|33.96|-118.35|112
c||Irvine|CA|US|33.67|-117.82|257
c||Isla Vista|CA|US|34.41|-119.86|23
c||Jurupa Valley|CA|US|33.99|-117.52|22
c||Koreatown|CA|US|34.06|-118.30|124
c|la canada flintridge|La Cañada Flintridge|CA|US|34.20|-118.19|20
c||La Habra|CA|US|33.93|-117.95|62
c||La Jolla|CA|US|32.85|-117.27|43
c||La Mesa|CA|US|32.77|-117.02|60
c||La Mirada|CA|US|33.92|-118.01|50
c||La Presa|CA|US|32.71|-117.00|34
c||La Puente|CA|US|34.02|-117.95|41
c||La Quinta|CA|US|33.66|-116.31|40
c||La Verne|CA|US|34.10|-117.77|33
c||Ladera Ranch|CA|US|33.57|-117.64|23
c||Lafayette|CA|US|37.89|-122.12|26
c||Laguna|CA|US|38.42|-121.42|47
c||Laguna Beach|CA|US|33.54|-117.78|23
c||Laguna Hills|CA|US|33.61|-117.71|32
c||Laguna Niguel|CA|US|33.52|-117.71|66
c||Lake Elsinore|CA|US|33.67|-117.33|62
c||Lake Forest|CA|US|33.65|-117.69|82
c||Lakeside|CA|US|32.86|-116.92|21
c||Lakewood|CA|US|33.85|-118.13|82
c||Lancaster|CA|US|34.70|-118.14|161
c||Lathrop|CA|US|37.82|-121.28|21
c||Lawndale|CA|US|33.89|-118.35|33
c||Lemon Grove|CA|US|32.74|-117.03|27
c||Lemoore|CA|US|36.30|-119.78|26
c||Lennox|CA|US|33.94|-118.35|23
c||Lincoln|CA|US|38.89|-121.29|46
c||Livermore|CA|US|37.68|-121.77|88
c||Lodi|CA|US|38.13|-121.27|65
c||Loma Linda|CA|US|34.05|-117.26|24
c||Lomita|CA|US|33.79|-118.32|21
c||Lompoc|CA|US|34.64|-120.46|44
c||Long Beach|CA|US|33.77|-118.19|474
c||Los Altos|CA|US|37.39|-122.11|31
c||Los Angeles|CA|US|34.05|-118.24|3972
c|la|Los Angeles|CA|US|34.05|-118.24|3972
c||Los Banos|CA|US|37.06|-120.85|37
c||Los Gatos|CA|US|37.23|-121.97|31
c||Lynwood|CA|US|33.93|-118.21|72
c||Madera|CA|US|36.96|-120.06|64
c||Manhattan Beach|CA|US|33.88|-118.41|36
c||Manteca|CA|US|37.80|-121.22|75
c||Marina|CA|US|36.68|-121.80|21
c||Martinez|CA|US|38.02|-122.13|38
c||Maywood|CA|US|33.99|-118.19|28
c||Menifee|CA|US|33.73|-117.15|87
c||Menlo Park|CA|US|37.45|-122.18|33
c||Merced|CA|US|37.30|-120.48|82
c||Millbrae|CA|US|37.60|-122.39|23
c||Milpitas|CA|US|37.43|-121.91|78
c||Mira Mesa|CA|US|32.92|-117.14|70
c||Mission District|CA|US|37.76|-122.42|47
c||Mission Viejo|CA|US|33.60|-117.67|97
c||Modesto|CA|US|37.64|-121.00|211
c||Monrovia|CA|US|34.15|-118.00|37
c||Montclair|CA|US|34.08|-117.69|39
c||Montebello|CA|US|34.01|-118.11|64
c||Monterey|CA|US|36.60|-121.89|28
c||Monterey Park|CA|US|34.06|-118.12|61
c||Moorpark|CA|US|34.29|-118.88|36
c||Moreno Valley|CA|US|33.94|-117.23|204
c||Morgan Hill|CA|US|37.13|-121.65|43
c||Mountain View|CA|US|37.39|-122.08|80
c||Murrieta|CA|US|33.55|-117.21|110
c||Napa|CA|US|38.30|-122.29|80
c||National City|CA|US|32.68|-117.10|61
c||Newark|CA|US|37.53|-122.04|45
c||Newport Beach|CA|US|33.62|-117.93|87
c||Noe Valley|CA|US|37.75|-122.43|23
c||Norco|CA|US|33.93|-117.55|26
c||North Highlands|CA|US|38.69|-121.37|43
c||North Hills|CA|US|34.24|-118.48|57
c||North Hollywood|CA|US|34.17|-118.38|78
c||North Tustin|CA|US|33.76|-117.79|25
c||Northridge|CA|US|34.23|-118.54|68
c||Norwalk|CA|US|33.90|-118.08|107
c||Novato|CA|US|38.11|-122.57|56
c||Oakdale|CA|US|37.77|-120.85|22
c||Oakland|CA|US|37.80|-122.27|419
c||Oakley|CA|US|38.00|-121.71|40
c||Oceanside|CA|US|33.20|-117.38|176
c||Oildale|CA|US|35.42|-119.02|33
c||Ontario|CA|US|34.06|-117.65|171
c||Orange|CA|US|33.79|-117.85|141
c||Orangevale|CA|US|38.68|-121.23|34
c||Orcutt|CA|US|34.87|-120.44|29
c||Oxnard|CA|US|34.20|-119.18|207
c||Pacifica|CA|US|37.61|-122.49|39
c||Palm Desert|CA|US|33.72|-116.38|52
c||Palm Springs|CA|US|33.83|-116.55|47
c||Palmdale|CA|US|34.58|-118.12|158
c||Palo Alto|CA|US|37.44|-122.14|67
c||Paradise|CA|US|39.76|-121.62|26
c||Paramount|CA|US|33.89|-118.16|55
c||Pasadena|CA|US|34.15|-118.14|142
c||Paso Robles|CA|US|35.63|-120.69|27
c||Patterson|CA|US|37.47|-121.13|21
c||Perris|CA|US|33.78|-117.23|75
c||Petaluma|CA|US|38.23|-122.64|60
c||Pico Rivera|CA|US|33.98|-118.10|64
c||Pittsburg|CA|US|38.03|-121.88|69
c||Placentia|CA|US|33.87|-117.87|52
c||Pleasant Hill|CA|US|37.95|-122.06|35
c||Pleasanton|CA|US|37.66|-121.87|80
c||Pomona|CA|US|34.06|-117.75|153
c||Port Hueneme|CA|US|34.15|-119.20|22
c||Porterville|CA|US|36.07|-119.02|56
c||Poway|CA|US|32.96|-117.04|50
c||Ramona|CA|US|33.04|-116.87|20
c||Rancho Cordova|CA|US|38.59|-121.30|71
c||Rancho Cucamonga|CA|US|34.11|-117.59|175
c||Rancho Palos Verdes|CA|US|33.74|-118.39|43
c||Rancho Penasquitos|CA|US|32.96|-117.12|60
c||Rancho San Diego|CA|US|32.75|-116.94|21
c||Rancho Santa Margarita|CA|US|33.64|-117.60|49
c||Redding|CA|US|40.59|-122.39|92
c||Redlands|CA|US|34.06|-117.18|71
c||Redondo Beach|CA|US|33.85|-118.39|68
c||Redwood City|CA|US|37.49|-122.24|85
c||Reedley|CA|US|36.60|-119.45|26
c||Rialto|CA|US|34.11|-117.37|103
c||Richmond|CA|US|37.94|-122.35|110
c||Ridgecrest|CA|US|35.62|-117.67|29
c||Riverbank|CA|US|37.74|-120.94|24
c||Riverside|CA|US|33.95|-117.40|322
c||Rocklin|CA|US|38.79|-121.24|61
c||Rohnert Park|CA|US|38.34|-122.70|42
c||Rosemead|CA|US|34.08|-118.07|55
c||Rosemont|CA|US|38.55|-121.36|23
c||Roseville|CA|US|38.75|-121.29|130
c||Rowland Heights|CA|US|33.98|-117.91|49
c||Rubidoux|CA|US|34.00|-117.41|34
c||Sacramento|CA|US|38.58|-121.49|491
c||Salinas|CA|US|36.68|-121.66|157
c||San Bernardino|CA|US|34.11|-117.29|216
c||San Bruno|CA|US|37.63|-122.41|43
c||San Carlos|CA|US|37.51|-122.26|30
c||San Clemente|CA|US|33.43|-117.61|66
c||San Diego|CA|US|32.72|-117.16|1395
c||San Dimas|CA|US|34.11|-117.81|35
c||San Fernando|CA|US|34.28|-118.44|25
c||San Francisco|CA|US|37.77|-122.42|865
c|sf|San Francisco|CA|US|37.77|-122.42|865
c||San Gabriel|CA|US|34.10|-118.11|40
c||San Jacinto|CA|US|33.78|-116.96|47
c||San Jose|CA|US|37.34|-121.89|1027
c||San Juan Capistrano|CA|US|33.50|-117.66|36
c||San Leandro|CA|US|37.72|-122.16|91
c||San Lorenzo|CA|US|37.68|-122.12|23
c||San Luis Obispo|CA|US|35.28|-120.66|47
c||San Marcos|CA|US|33.14|-117.17|93
c||San Mateo|CA|US|37.56|-122.33|104
c||San Pablo|CA|US|37.96|-122.35|30
c||San Pedro|CA|US|33.74|-118.29|78
c||San Rafael|CA|US|37.97|-122.53|59
c||San Ramon|CA|US|37.78|-121.98|76
c||Sanger|CA|US|36.71|-119.56|25
c||Santa Ana|CA|US|33.75|-117.87|335
c||Santa Barbara|CA|US|34.42|-119.70|92
c||Santa Clara|CA|US|37.35|-121.96|126
c||Santa Clarita|CA|US|34.39|-118.54|182
c||Santa Cruz|CA|US|36.97|-122.03|64
c||Santa Maria|CA|US|34.95|-120.44|105
c||Santa Monica|CA|US|34.02|-118.49|93
c||Santa Paula|CA|US|34.35|-119.06|31
c||Santa Rosa|CA|US|38.44|-122.71|175
c||Santee|CA|US|32.84|-116.97|58
c||Saratoga|CA|US|37.26|-122.02|31
c||Seal Beach|CA|US|33.74|-118.10|25
c||Seaside|CA|US|36.61|-121.85|33
c||Selma|CA|US|36.57|-119.61|24
c||Sherman Oaks|CA|US|34.15|-118.45|53
c||Silver Lake|CA|US|34.09|-118.27|33
c||Simi Valley|CA|US|34.27|-118.78|127
c||Soledad|CA|US|36.42|-121.33|25
c||South El Monte|CA|US|34.05|-118.05|21
c||South Gate|CA|US|33.95|-118.21|96
c||South Lake Tahoe|CA|US|38.93|-119.98|22
c||South Pasadena|CA|US|34.12|-118.15|26
c||South San Francisco|CA|US|37.65|-122.41|67
c||South San Jose Hills|CA|US|34.01|-117.90|21
c||South Whittier|CA|US|33.95|-118.04|57
c||Spring Valley|CA|US|32.74|-117.00|28
c||Stanton|CA|US|33.80|-117.99|39
c||Stockton|CA|US|37.96|-121.29|306
c||Studio City|CA|US|34.15|-118.40|34
c||Suisun|CA|US|38.24|-122.04|28
c||Sunnyvale|CA|US|37.37|-122.04|152
c||Temecula|CA|US|33.49|-117.15|112
c||Temple City|CA|US|34.11|-118.06|36
c||Thousand Oaks|CA|US|34.17|-118.84|129
c||Torrance|CA|US|33.84|-118.34|148
c||Tracy|CA|US|37.74|-121.43|87
c||Tujunga|CA|US|34.25|-118.29|27
c||Tulare|CA|US|36.21|-119.35|62
c||Turlock|CA|US|37.49|-120.85|72
c||Tustin|CA|US|33.75|-117.83|81
c||Twentynine Palms|CA|US|34.14|-116.05|26
c||Union City|CA|US|37.60|-122.02|74
c||Universal City|CA|US|34.14|-118.35|105
c||Upland|CA|US|34.10|-117.65|76
c||Vacaville|CA|US|38.36|-121.99|97
c||Valencia|CA|US|34.44|-118.61|148
c||Valinda|CA|US|34.05|-117.94|23
c||Vallejo|CA|US|38.10|-122.26|121
c||Valley Glen|CA|US|34.19|-118.45|60
c||Van Nuys|CA|US|34.19|-118.45|136
c||Venice|CA|US|33.99|-118.46|41
c||Ventura|CA|US|34.28|-119.29|97
c||Victorville|CA|US|34.54|-117.29|122
c||Vineyard|CA|US|38.46|-121.35|25
c||Visalia|CA|US|36.33|-119.29|130
c||Visitacion Valley|CA|US|37.72|-122.40|23
c||Vista|CA|US|33.20|-117.24|101
c||Walnut|CA|US|34.02|-117.87|30
c||Walnut Creek|CA|US|37.91|-122.06|69
c||Wasco|CA|US|35.59|-119.34|26
c||Watsonville|CA|US|36.91|-121.76|54
c||West Carson|CA|US|33.82|-118.29|22
c||West Covina|CA|US|34.07|-117.94|108
c||West Hills|CA|US|34.20|-118.64|41
c||West Hollywood|CA|US|34.09|-118.36|36
c||West Puente Valley|CA|US|34.05|-117.97|23
c||West Sacramento|CA|US|38.58|-121.53|53
c|west whittier los nietos|West Whittier-Los Nietos|CA|US|33.98|-118.07|26
c||Westminster|CA|US|33.76|-118.01|92
c||Westmont|CA|US|33.94|-118.30|32
c||Whittier|CA|US|33.98|-118.03|87
c||Wildomar|CA|US|33.60|-117.28|36
c||Willowbrook|CA|US|33.92|-118.26|36
c||Windsor|CA|US|38.55|-122.82|27
c||Winter Gardens|CA|US|32.83|-116.93|21
c||Woodland|CA|US|38.68|-121.77|59
c||Woodland Hills|CA|US|34.17|-118.61|70
c||Yorba Linda|CA|US|33.89|-117.81|68
c||Yuba City|CA|US|39.14|-121.62|67
c||Yucaipa|CA|US|34.03|-117.04|53
c||Yucca Valley|CA|US|34.11|-116.43|22
c||Arvada|CO|US|39.80|-105.09|115
c||Aurora|CO|US|39.73|-104.83|359
c||Boulder|CO|US|40.01|-105.27|107
c||Brighton|CO|US|39.99|-104.82|38
c||Broomfield|CO|US|39.92|-105.09|65
c||Castle Rock|CO|US|39.37|-104.86|56
c||Castlewood|CO|US|39.58|-104.90|25
c||Centennial|CO|US|39.58|-104.88|110
r||Colorado|CO|US|39.58|-105.13|4609
c||Colorado Springs|CO|US|38.83|-104.82|457
c||Columbine|CO|US|39.59|-105.07|24
c||Commerce City|CO|US|39.81|-104.93|54
c||Denver|CO|US|39.74|-104.98|683
c||Englewood|CO|US|39.65|-104.99|33
c||Erie|CO|US|40.05|-105.05|21
c||Evans|CO|US|40.38|-104.69|21
c||Fort Collins|CO|US|40.59|-105.08|161
c||Fountain|CO|US|38.68|-104.70|28
c||Golden|CO|US|39.76|-105.22|20
c||Grand Junction|CO|US|39.06|-108.55|60
c||Greeley|CO|US|40.42|-104.71|101
c||Highlands Ranch|CO|US|39.55|-104.97|97
c||Ken Caryl|CO|US|39.58|-105.11|32
c||Lafayette|CO|US|39.99|-105.09|28
c||Lakewood|CO|US|39.70|-105.08|153
c||Littleton|CO|US|39.61|-105.02|46
c||Longmont|CO|US|40.17|-105.10|92
c||Louisville|CO|US|39.98|-105.13|20
c||Loveland|CO|US|40.40|-105.07|75
c||Northglenn|CO|US|39.89|-104.99|39
c||Parker|CO|US|39.52|-104.76|50
c||Pueblo|CO|US|38.25|-104.61|109
c||Pueblo West|CO|US|38.35|-104.72|30
c|security widefield|Security-Widefield|CO|US|38.75|-104.71|33
c||Southglenn|CO|US|39.59|-104.95|42
c||Thornton|CO|US|39.87|-104.97|133
c||Westminster|CO|US|39.84|-105.04|113
c||Wheat Ridge|CO|US|39.77|-105.08|31
c||Windsor|CO|US|40.48|-104.90|22
c||Branford|CT|US|41.28|-72.82|29
c||Bridgeport|CT|US|41.18|-73.19|148
c||Bristol|CT|US|41.67|-72.95|60
c||Cheshire|CT|US|41.50|-72.90|29
c|city of milford balance|City of Milford (balance)|CT|US|41.22|-73.06|51
r||Connecticut|CT|US|41.45|-72.92|3337
c||Danbury|CT|US|41.39|-73.45|85
c||Darien|CT|US|41.08|-73.47|21
c||East Hartford|CT|US|41.78|-72.61|51
c||East Haven|CT|US|41.28|-72.87|29
c||East Norwalk|CT|US|41.11|-73.40|85
c||Enfield|CT|US|41.98|-72.59|45
c||Fairfield|CT|US|41.14|-73.26|59
c||Farmington|CT|US|41.72|-72.83|25
c||Glastonbury|CT|US|41.71|-72.61|32
c||Guilford|CT|US|41.29|-72.68|22
c||Hamden|CT|US|41.40|-72.90|60
c||Hartford|CT|US|41.76|-72.69|124
c||Manchester|CT|US|41.78|-72.52|31
c||Mansfield City|CT|US|41.77|-72.23|26
c||Meriden|CT|US|41.54|-72.81|60
c||Middletown|CT|US|41.56|-72.65|47
c||Milford|CT|US|41.22|-73.06|53
c||Montville Center|CT|US|41.48|-72.15|20
c||Naugatuck|CT|US|41.49|-73.05|32
c||New Britain|CT|US|41.66|-72.78|73
c||New Haven|CT|US|41.31|-72.93|130
c||New London|CT|US|41.36|-72.10|27
c||Newington|CT|US|41.70|-72.72|31
c||North Haven|CT|US|41.39|-72.86|24
c||North Stamford|CT|US|41.14|-73.54|121
c||Norwalk|CT|US|41.12|-73.41|88
c||Norwich|CT|US|41.52|-72.08|40
c||Shelton|CT|US|41.32|-73.09|41
c||South Windsor|CT|US|41.82|-72.62|24
c||Stamford|CT|US|41.05|-73.54|129
c||Stratford|CT|US|41.18|-73.13|51
c||Torrington|CT|US|41.80|-73.12|35
c||Trumbull|CT|US|41.24|-73.20|36
c||Waterbury|CT|US|41.56|-73.05|109
c||West Hartford|CT|US|41.76|-72.74|63
c||West Haven|CT|US|41.27|-72.95|55
c||West Torrington|CT|US|41.82|-73.14|36
c||Westport|CT|US|41.14|-73.36|26
c||Wethersfield|CT|US|41.71|-72.65|27
c||Windham|CT|US|41.70|-72.16|23
c||Windsor|CT|US|41.85|-72.64|29
r||District of Columbia|DC|US|38.90|-77.04|650
c|washington dc|Washington, D.C.|DC|US|38.90|-77.04|602
c|washington|Washington, D.C.|DC|US|38.90|-77.04|602
r||Delaware|DE|US|39.44|-75.59|393
c||Dover|DE|US|39.16|-75.52|38
c||Middletown|DE|US|39.45|-75.72|20
c||Newark|DE|US|39.68|-75.75|34
c||Wilmington|DE|US|39.75|-75.55|72
c||Alafaya|FL|US|28.56|-81.21|78
c||Allapattah|FL|US|25.81|-80.22|54
c||Altamonte Springs|FL|US|28.66|-81.37|43
c||Apopka|FL|US|28.68|-81.51|48
c||Aventura|FL|US|25.96|-80.14|38
c||Bayonet Point|FL|US|28.33|-82.68|23
c||Bellview|FL|US|30.46|-87.31|23
c||Bloomingdale|FL|US|27.89|-82.24|23
c||Boca Del Mar|FL|US|26.35|-80.15|24
c||Boca Raton|FL|US|26.36|-80.08|93
c||Bonita Springs|FL|US|26.34|-81.78|52
c||Boynton Beach|FL|US|26.53|-80.07|74
c||Bradenton|FL|US|27.50|-82.57|54
c||Brandon|FL|US|27.94|-82.29|103
c||Brent|FL|US|30.47|-87.24|22
c||Buenaventura Lakes|FL|US|28.34|-81.35|26
c||Cantonment|FL|US|30.61|-87.34|26
c||Cape Coral|FL|US|26.56|-81.95|175
c||Carol City|FL|US|25.94|-80.25|63
c||Carrollwood|FL|US|28.05|-82.49|33
c||Carrollwood Village|FL|US|28.07|-82.52|41
c||Casselberry|FL|US|28.68|-81.33|27
c||Citrus Park|FL|US|28.08|-82.57|24
c||Clearwater|FL|US|27.97|-82.80|113
c||Clermont|FL|US|28.55|-81.77|32
c||Coconut Creek|FL|US|26.25|-80.18|59
c||Coconut Grove|FL|US|25.71|-80.26|20
c||Cooper City|FL|US|26.06|-80.27|35
c||Coral Gables|FL|US|25.72|-80.27|51
c||Coral Springs|FL|US|26.27|-80.27|129
c||Coral Terrace|FL|US|25.75|-80.30|24
c||Country Club|FL|US|25.95|-80.32|47
c||Crestview|FL|US|30.76|-86.57|23
c||Cutler Bay|FL|US|25.58|-80.34|45
c||Cutler Ridge|FL|US|25.58|-80.35|27
c||Dania Beach|FL|US|26.05|-80.14|31
c||Davie|FL|US|26.06|-80.23|101
c||Daytona Beach|FL|US|29.21|-81.02|65
c||DeLand|FL|US|29.03|-81.30|30
c||Deerfield Beach|FL|US|26.32|-80.10|80
c||Delray Beach|FL|US|26.46|-80.07|66
c||Deltona|FL|US|28.90|-81.26|88
c||Doral|FL|US|25.82|-80.36|56
c||Dunedin|FL|US|28.02|-82.77|36
c||East Lake|FL|US|28.11|-82.69|31
c|east lake orient park|East Lake-Orient Park|FL|US|27.98|-82.38|23
c||East Naples|FL|US|26.14|-81.77|23
c||East Pensacola Heights|FL|US|30.43|-87.18|54
c||Edgewater|FL|US|28.99|-80.90|22
c|egypt lake leto|Egypt Lake-Leto|FL|US|28.02|-82.51|35
c||Ensley|FL|US|30.52|-87.27|21
c||Estero|FL|US|26.44|-81.81|31
c||Ferry Pass|FL|US|30.51|-87.21|29
c||Flagami|FL|US|25.76|-80.32|51
c||Fleming Island|FL|US|30.09|-81.72|27
r||Florida|FL|US|27.63|-81.50|15743
c||Fort Lauderdale|FL|US|26.12|-80.14|179
c||Fort Myers|FL|US|26.62|-81.84|74
c||Fort Pierce|FL|US|27.45|-80.33|44
c||Fort Walton Beach|FL|US|30.42|-86.62|22
c||Fountainebleau|FL|US|25.77|-80.35|60
c||Four Corners|FL|US|28.33|-81.65|26
c||Fruit Cove|FL|US|30.11|-81.64|29
c||Gainesville|FL|US|29.65|-82.32|130
c||Golden Gate|FL|US|26.19|-81.70|24
c||Golden Glades|FL|US|25.91|-80.20|33
c||Greater Northdale|FL|US|28.11|-82.53|22
c||Greenacres City|FL|US|26.62|-80.13|33
c||Haines City|FL|US|28.11|-81.62|23
c||Hallandale Beach|FL|US|25.98|-80.15|39
c||Hialeah|FL|US|25.86|-80.28|237
c||Hialeah Gardens|FL|US|25.87|-80.32|24
c||Holiday|FL|US|28.19|-82.74|22
c||Hollywood|FL|US|26.01|-80.15|150
c||Homestead|FL|US|25.47|-80.48|66
c||Immokalee|FL|US|26.42|-81.42|24
c||Jacksonville|FL|US|30.33|-81.66|868
c||Jacksonville Beach|FL|US|30.29|-81.39|23
c||Jupiter|FL|US|26.93|-80.09|63
c||Kendale Lakes|FL|US|25.71|-80.41|56
c||Kendall|FL|US|25.68|-80.32|75
c||Kendall West|FL|US|25.71|-80.44|36
c||Key West|FL|US|24.56|-81.78|26
c||Keystone|FL|US|28.16|-82.62|24
c||Kissimmee|FL|US|28.30|-81.42|69
c||Lake Magdalene|FL|US|28.07|-82.47|29
c||Lake Worth|FL|US|26.62|-80.07|37
c||Lake Worth Corridor|FL|US|26.62|-80.10|21
c||Lakeland|FL|US|28.04|-81.95|104
c||Lakeside|FL|US|30.13|-81.77|31
c|land o lakes|Land O' Lakes|FL|US|28.22|-82.46|32
c||Largo|FL|US|27.91|-82.79|81
c||Lauderdale Lakes|FL|US|26.17|-80.21|35
c||Lauderhill|FL|US|26.14|-80.21|72
c||Leesburg|FL|US|28.81|-81.88|22
c||Lehigh Acres|FL|US|26.63|-81.62|87
c||Leisure City|FL|US|25.50|-80.43|23
c||Lynn Haven|FL|US|30.25|-85.65|20
c||Margate|FL|US|26.24|-80.21|57
c||Meadow Woods|FL|US|28.39|-81.37|26
c||Melbourne|FL|US|28.08|-80.61|80
c||Merritt Island|FL|US|28.54|-80.67|35
c||Miami|FL|US|25.77|-80.19|441
c||Miami Beach|FL|US|25.79|-80.13|92
c||Miami Gardens|FL|US|25.94|-80.25|113
c||Miami Lakes|FL|US|25.91|-80.31|31
c||Miramar|FL|US|25.99|-80.23|137
c||Naples|FL|US|26.14|-81.80|22
c||Navarre|FL|US|30.40|-86.86|31
c||New Smyrna Beach|FL|US|29.03|-80.93|24
c||Norland|FL|US|25.95|-80.21|24
c||North Fort Myers|FL|US|26.67|-81.88|39
c||North Lauderdale|FL|US|26.22|-80.23|44
c||North Miami|FL|US|25.89|-80.19|62
c||North Miami Beach|FL|US|25.93|-80.16|44
c||North Port|FL|US|27.04|-82.24|62
c||Northdale|FL|US|28.09|-82.51|22
c||Oak Ridge|FL|US|28.47|-81.42|23
c||Oakland Park|FL|US|26.17|-80.13|44
c||Oakleaf Plantation|FL|US|30.17|-81.84|20
c||Ocala|FL|US|29.19|-82.14|58
c||Ocoee|FL|US|28.57|-81.54|44
c||Orlando|FL|US|28.54|-81.38|271
c||Ormond Beach|FL|US|29.29|-81.06|41
c||Oviedo|FL|US|28.67|-81.21|39
c||Pace|FL|US|30.60|-87.16|20
c||Palm Bay|FL|US|28.03|-80.59|108
c||Palm Beach Gardens|FL|US|26.82|-80.14|53
c||Palm City|FL|US|27.17|-80.27|23
c||Palm Coast|FL|US|29.58|-81.21|83
c||Palm Harbor|FL|US|28.08|-82.76|57
c|palm river clair mel|Palm River-Clair Mel|FL|US|27.92|-82.38|21
c||Palm Springs|FL|US|26.64|-80.10|22
c||Palm Valley|FL|US|30.18|-81.39|20
c||Palmetto Bay|FL|US|25.62|-80.32|25
c||Panama City|FL|US|30.16|-85.66|38
c||Parkland|FL|US|26.31|-80.24|30
c||Pembroke Pines|FL|US|26.00|-80.22|167
c||Pensacola|FL|US|30.42|-87.22|53
c||Pine Hills|FL|US|28.56|-81.45|60
c||Pinellas Park|FL|US|27.84|-82.70|52
c||Plant City|FL|US|28.02|-82.11|37
c||Plantation|FL|US|26.13|-80.23|93
c||Poinciana|FL|US|28.14|-81.46|53
c||Pompano Beach|FL|US|26.24|-80.12|108
c||Ponte Vedra Beach|FL|US|30.24|-81.39|35
c||Port Charlotte|FL|US|26.98|-82.09|54
c||Port Orange|FL|US|29.14|-81.00|60
c||Port Saint Lucie|FL|US|27.29|-80.35|165
c||Princeton|FL|US|25.54|-80.41|22
c||Richmond West|FL|US|25.61|-80.43|32
c||Riverview|FL|US|27.87|-82.33|71
c||Riviera Beach|FL|US|26.78|-80.06|34
c||Rockledge|FL|US|28.35|-80.73|25
c||Royal Palm Beach|FL|US|26.71|-80.23|38
c|st cloud|Saint Cloud|FL|US|28.25|-81.28|35
c||Sanford|FL|US|28.80|-81.27|58
c||Sarasota|FL|US|27.34|-82.53|55
c||Sebastian|FL|US|27.82|-80.47|24
c||South Bradenton|FL|US|27.46|-82.58|22
c||South Miami Heights|FL|US|25.60|-80.38|36
c||Spring Hill|FL|US|28.48|-82.53|99
c|st johns|St. Johns|FL|US|30.08|-81.55|40
c|st petersburg|St. Petersburg|FL|US|27.77|-82.68|257
c||Sunny Isles Beach|FL|US|25.95|-80.12|22
c||Sunrise|FL|US|26.13|-80.11|84
c||Sweetwater|FL|US|25.76|-80.37|21
c||Tallahassee|FL|US|30.44|-84.28|190
c||Tamarac|FL|US|26.21|-80.25|65
c||Tamiami|FL|US|25.76|-80.40|55
c||Tampa|FL|US|27.95|-82.46|369
c||Tarpon Springs|FL|US|28.15|-82.76|25
c||Temple Terrace|FL|US|28.04|-82.39|26
c|acreage|The Acreage|FL|US|26.79|-80.27|39
c|crossings|The Crossings|FL|US|25.67|-80.40|23
c|hammocks|The Hammocks|FL|US|25.67|-80.44|51
c|villages|The Villages|FL|US|28.93|-81.96|51
c||Titusville|FL|US|28.61|-80.81|45
c|town n country|Town 'n' Country|FL|US|28.01|-82.58|78
c||University|FL|US|28.07|-82.44|41
c||University Park|FL|US|25.75|-80.37|27
c||Valrico|FL|US|27.94|-82.24|36
c||Venice|FL|US|27.10|-82.45|22
c||Vero Beach South|FL|US|27.62|-80.41|23
c||Wekiwa Springs|FL|US|28.70|-81.43|22
c||Wellington|FL|US|26.66|-80.24|63
c||Wesley Chapel|FL|US|28.24|-82.33|44
c||West Hollywood|FL|US|26.02|-80.18|61
c||West Little River|FL|US|25.86|-80.24|35
c||West Melbourne|FL|US|28.07|-80.65|21
c||West Palm Beach|FL|US|26.72|-80.05|107
c||West Pensacola|FL|US|30.43|-87.28|21
c||West and East Lealman|FL|US|27.82|-82.69|22
c||Westchase|FL|US|28.06|-82.61|22
c||Westchester|FL|US|25.75|-80.33|30
c||Weston|FL|US|26.10|-80.40|70
c||Winter Garden|FL|US|28.57|-81.59|40
c||Winter Haven|FL|US|28.02|-81.73|38
c||Winter Park|FL|US|28.60|-81.34|30
c||Winter Springs|FL|US|28.70|-81.31|35
c||Wright|FL|US|30.46|-86.64|23
c||Acworth|GA|US|34.07|-84.68|22
c||Albany|GA|US|31.58|-84.16|75
c||Alpharetta|GA|US|34.08|-84.29|64
c||Athens|GA|US|33.96|-83.38|117
c||Atlanta|GA|US|33.75|-84.39|464
c||Augusta|GA|US|33.47|-81.97|43
c||Brookhaven|GA|US|33.86|-84.34|52
c|candler mcafee|Candler-McAfee|GA|US|33.73|-84.27|23
c||Canton|GA|US|34.24|-84.49|25
c||Carrollton|GA|US|33.58|-85.08|26
c||Cartersville|GA|US|34.17|-84.80|20
c||Chamblee|GA|US|33.89|-84.30|28
c||Columbus|GA|US|32.46|-84.99|201
c||Dalton|GA|US|34.77|-84.97|34
c||Decatur|GA|US|33.77|-84.30|22
c||Douglasville|GA|US|33.75|-84.75|33
c||Duluth|GA|US|34.00|-84.14|29
c||Dunwoody|GA|US|33.95|-84.33|49
c||East Point|GA|US|33.68|-84.44|35
c||Evans|GA|US|33.53|-82.13|29
c||Gainesville|GA|US|34.30|-83.82|39
r||Georgia|GA|US|33.28|-83.85|4637
c||Griffin|GA|US|33.25|-84.26|23
c||Hinesville|GA|US|31.85|-81.60|33
c||Johns Creek|GA|US|34.03|-84.20|83
c||Kennesaw|GA|US|34.02|-84.62|34
c||LaGrange|GA|US|33.04|-85.03|30
c||Lawrenceville|GA|US|33.96|-83.99|30
c||Mableton|GA|US|33.82|-84.58|37
c||Macon|GA|US|32.84|-83.63|91
c||Marietta|GA|US|33.95|-84.55|59
c||Martinez|GA|US|33.52|-82.08|36
c||McDonough|GA|US|33.45|-84.15|23
c||Milton|GA|US|34.13|-84.30|38
c||Newnan|GA|US|33.38|-84.80|37
c||North Atlanta|GA|US|33.87|-84.34|40
c||Peachtree City|GA|US|33.40|-84.60|35
c||Peachtree Corners|GA|US|33.97|-84.22|41
c||Pooler|GA|US|32.12|-81.25|23
c||Redan|GA|US|33.75|-84.13|33
c||Rome|GA|US|34.26|-85.16|36
c||Roswell|GA|US|34.02|-84.36|95
c||Sandy Springs|GA|US|33.92|-84.38|105
c||Savannah|GA|US|32.08|-81.10|146
c||Smyrna|GA|US|33.88|-84.51|56
c||Statesboro|GA|US|32.45|-81.78|31
c||Stockbridge|GA|US|33.54|-84.23|28
c||Stonecrest|GA|US|33.71|-84.13|50
c||Sugar Hill|GA|US|34.11|-84.03|22
c||Tucker|GA|US|33.85|-84.22|28
c||Union City|GA|US|33.59|-84.54|21
c||Valdosta|GA|US|30.83|-83.28|56
c||Warner Robins|GA|US|32.62|-83.63|73
c||Woodstock|GA|US|34.10|-84.52|30
c||East Honolulu|HI|US|21.29|-157.72|50
r||Hawaii|HI|US|21.14|-157.54|1338
c||Hilo|HI|US|19.73|-155.09|43
c||Honolulu|HI|US|21.31|-157.86|372
c||Kahului|HI|US|20.89|-156.47|26
c||Kailua|HI|US|21.40|-157.74|39
c||Kaneohe|HI|US|21.40|-157.80|35
c|kihei|Kīhei|HI|US|20.76|-156.45|21
c||Mililani Town|HI|US|21.45|-158.02|28
c||Pearl City|HI|US|21.40|-157.98|48
c||Waipahu|HI|US|21.39|-158.01|38
c|ewa gentry|‘Ewa Gentry|HI|US|21.34|-158.03|23
c||Ames|IA|US|42.03|-93.62|65
c||Ankeny|IA|US|41.73|-93.61|57
c||Bettendorf|IA|US|41.52|-90.52|36
c||Burlington|IA|US|40.81|-91.11|25
c||Cedar Falls|IA|US|42.53|-92.45|41
c||Cedar Rapids|IA|US|42.01|-91.64|130
c||Clinton|IA|US|41.84|-90.19|26
c||Coralville|IA|US|41.68|-91.58|21
c||Council Bluffs|IA|US|41.26|-95.86|63
c||Davenport|IA|US|41.52|-90.58|103
c||Des Moines|IA|US|41.60|-93.61|210
c||Dubuque|IA|US|42.50|-90.66|59
c||Fort Dodge|IA|US|42.50|-94.17|25
r||Iowa|IA|US|41.92|-92.98|2269
c||Iowa City|IA|US|41.66|-91.53|74
c||Johnston|IA|US|41.67|-93.70|21
c||Marion|IA|US|42.03|-91.60|37
c||Marshalltown|IA|US|42.05|-92.91|28
c||Mason City|IA|US|43.15|-93.20|27
c||Muscatine|IA|US|41.42|-91.04|24
c||Ottumwa|IA|US|41.02|-92.41|25
c||Sioux City|IA|US|42.50|-96.40|83
c||Urbandale|IA|US|41.63|-93.71|44
c||Waterloo|IA|US|42.49|-92.34|68
c||West Des Moines|IA|US|41.58|-93.71|64
c||Boise|ID|US|43.61|-116.20|146
c||Caldwell|ID|US|43.66|-116.69|52
c|coeur dalene|Coeur d'Alene|ID|US|47.68|-116.78|49
c||Eagle|ID|US|43.70|-116.35|24
r||Idaho|ID|US|44.21|-115.34|1079
c||Idaho Falls|ID|US|43.47|-112.03|59
c||Lewiston|ID|US|46.42|-117.02|33
c||Lewiston Orchards|ID|US|46.38|-116.98|31
c||Meridian|ID|US|43.61|-116.39|91
c||Moscow|ID|US|46.73|-117.00|25
c||Nampa|ID|US|43.54|-116.56|90
c||Pocatello|ID|US|42.87|-112.45|54
c||Post Falls|ID|US|47.72|-116.95|30
c||Rexburg|ID|US|43.83|-111.79|28
c||Twin Falls|ID|US|42.56|-114.46|47
c||Addison|IL|US|41.93|-87.99|37
c||Albany Park|IL|US|41.97|-87.72|52
c||Algonquin|IL|US|42.17|-88.29|31
c||Alton|IL|US|38.89|-90.18|27
c||Arlington Heights|IL|US|42.09|-87.98|76
c||Ashburn|IL|US|41.75|-87.71|43
c||Auburn Gresham|IL|US|41.74|-87.65|46
c||Aurora|IL|US|41.76|-88.32|201
c||Avondale|IL|US|41.94|-87.71|40
c||Bartlett|IL|US|42.00|-88.19|42
c||Batavia|IL|US|41.85|-88.31|26
c||Belleville|IL|US|38.52|-89.98|42
c||Belmont Cragin|IL|US|41.93|-87.77|79
c||Belvidere|IL|US|42.26|-88.84|25
c||Berwyn|IL|US|41.85|-87.79|56
c||Bloomingdale|IL|US|41.96|-88.08|22
c||Bloomington|IL|US|40.48|-88.99|78
c||Blue Island|IL|US|41.66|-87.68|24
c||Bolingbrook|IL|US|41.70|-88.07|74
c||Bridgeport|IL|US|41.84|-87.65|34
c||Brighton Park|IL|US|41.82|-87.70|44
c||Buffalo Grove|IL|US|42.15|-87.96|41
c||Burbank|IL|US|41.73|-87.78|29
c||Calumet City|IL|US|41.62|-87.53|37
c||Carbondale|IL|US|37.73|-89.22|26
c||Carol Stream|IL|US|41.91|-88.13|40
c||Carpentersville|IL|US|42.12|-88.26|39
c||Champaign|IL|US|40.12|-88.24|86
c||Charleston|IL|US|39.50|-88.18|21
c||Chatham|IL|US|41.74|-87.61|31
c||Chicago|IL|US|41.85|-87.65|2721
c||Chicago Heights|IL|US|41.51|-87.64|30
c||Chicago Lawn|IL|US|41.78|-87.70|56
c||Chicago Loop|IL|US|41.88|-87.63|33
c||Cicero|IL|US|41.85|-87.75|84
c||Collinsville|IL|US|38.67|-89.98|25
c||Crest Hill|IL|US|41.55|-88.10|21
c||Crystal Lake|IL|US|42.24|-88.32|40
c||Danville|IL|US|40.12|-87.63|32
c||Darien|IL|US|41.75|-87.97|22
c||DeKalb|IL|US|41.93|-88.75|43
c||Decatur|IL|US|39.84|-88.95|73
c||Des Plaines|IL|US|42.03|-87.88|59
c||Dolton|IL|US|41.64|-87.61|23
c||Douglas|IL|US|41.83|-87.62|20
c||Downers Grove|IL|US|41.81|-88.01|50
c||East Garfield Park|IL|US|41.88|-87.70|21
c||East Moline|IL|US|41.50|-90.44|21
c||East Peoria|IL|US|40.67|-89.58|23
c||East Saint Louis|IL|US|38.62|-90.15|27
c||Edgewater|IL|US|41.98|-87.66|55
c||Edwardsville|IL|US|38.81|-89.95|25
c||Elgin|IL|US|42.04|-88.28|112
c||Elk Grove Village|IL|US|42.00|-87.97|33
c||Elmhurst|IL|US|41.90|-87.94|46
c||Elmwood Park|IL|US|41.92|-87.81|25
c||Englewood|IL|US|41.78|-87.65|26
c||Evanston|IL|US|42.04|-87.69|76
c||Freeport|IL|US|42.30|-89.62|24
c||Gage Park|IL|US|41.80|-87.70|41
c||Galesburg|IL|US|40.95|-90.37|31
c||Geneva|IL|US|41.89|-88.31|22
c||Glen Ellyn|IL|US|41.88|-88.07|28
c||Glendale Heights|IL|US|41.91|-88.06|34
c||Glenview|IL|US|42.07|-87.79|47
c||Grand Boulevard|IL|US|41.81|-87.62|22
c||Granite City|IL|US|38.70|-90.15|29
c||Grayslake|IL|US|42.34|-88.04|21
c||Greater Grand Crossing|IL|US|41.76|-87.61|32
c||Gurnee|IL|US|42.37|-87.90|31
c||Hanover Park|IL|US|42.00|-88.15|38
c||Harvey|IL|US|41.61|-87.65|25
c||Highland Park|IL|US|42.18|-87.80|30
c||Hoffman Estates|IL|US|42.04|-88.08|52
c||Homer Glen|IL|US|41.60|-87.94|24
c||Huntley|IL|US|42.17|-88.43|26
c||Hyde Park|IL|US|41.79|-87.59|27
r||Illinois|IL|US|41.48|-88.20|13129
c||Irving Park|IL|US|41.95|-87.74|57
c||Joliet|IL|US|41.53|-88.08|148
c||Kankakee|IL|US|41.12|-87.86|27
c||Lake in the Hills|IL|US|42.18|-88.33|29
c||Lansing|IL|US|41.56|-87.54|28
c||Libertyville|IL|US|42.28|-87.95|20
c||Lincoln Park|IL|US|41.92|-87.65|67
c||Lincoln Square|IL|US|41.98|-87.69|41
c||Lisle|IL|US|41.80|-88.07|23
c||Lockport|IL|US|41.59|-88.06|25
c||Logan Square|IL|US|41.92|-87.70|74
c||Lombard|IL|US|41.88|-88.01|44
c||Loves Park|IL|US|42.32|-89.06|23
c||Lower West Side|IL|US|41.85|-87.67|34
c||Machesney Park|IL|US|42.35|-89.04|23
c||Maywood|IL|US|41.88|-87.84|24
c||McHenry|IL|US|42.33|-88.27|27
c||Melrose Park|IL|US|41.90|-87.86|25
c||Moline|IL|US|41.51|-90.52|43
c||Morgan Park|IL|US|41.69|-87.67|23
c||Morton Grove|IL|US|42.04|-87.78|23
c||Mount Prospect|IL|US|42.07|-87.94|55
c||Mundelein|IL|US|42.26|-88.00|32
c||Naperville|IL|US|41.79|-88.15|147
c||Near North Side|IL|US|41.90|-87.63|86
c||Near South Side|IL|US|41.86|-87.62|22
c||New City|IL|US|41.81|-87.66|41
c||New Lenox|IL|US|41.51|-87.97|26
c||Niles|IL|US|42.02|-87.80|30
c||Normal|IL|US|40.51|-88.99|54
c||North Center|IL|US|41.95|-87.68|35
c||North Chicago|IL|US|42.33|-87.84|29
c||North Lawndale|IL|US|41.86|-87.72|35
c||North Peoria|IL|US|40.72|-89.58|113
c||Northbrook|IL|US|42.13|-87.83|34
c|ofallon|O'Fallon|IL|US|38.59|-89.91|29
c||Oak Forest|IL|US|41.60|-87.74|28
c||Oak Lawn|IL|US|41.71|-87.76|57
c||Oak Park|IL|US|41.89|-87.78|52
c||Orland Park|IL|US|41.63|-87.85|59
c||Oswego|IL|US|41.68|-88.35|34
c||Palatine|IL|US|42.11|-88.03|69
c||Park Forest|IL|US|41.49|-87.67|22
c||Park Ridge|IL|US|42.01|-87.84|38
c||Pekin|IL|US|40.57|-89.64|33
c||Peoria|IL|US|40.69|-89.59|115
c||Plainfield|IL|US|41.63|-88.20|43
c||Portage Park|IL|US|41.96|-87.77|65
c||Quincy|IL|US|39.94|-91.41|41
c||Rock Island|IL|US|41.51|-90.58|39
c||Rockford|IL|US|42.27|-89.09|148
c||Rogers Park|IL|US|42.01|-87.67|54
c||Rolling Meadows|IL|US|42.08|-88.01|24
c||Romeoville|IL|US|41.65|-88.09|40
c||Roselle|IL|US|41.98|-88.08|23
c||Round Lake Beach|IL|US|42.37|-88.09|28
c|st charles|Saint Charles|IL|US|41.91|-88.31|33
c||Schaumburg|IL|US|42.03|-88.08|75
c||Skokie|IL|US|42.03|-87.73|65
c||South Chicago|IL|US|41.74|-87.55|28
c||South Elgin|IL|US|41.99|-88.29|22
c||South Holland|IL|US|41.60|-87.61|22
c||South Lawndale|IL|US|41.84|-87.71|74
c||South Shore|IL|US|41.76|-87.58|51
c||Springfield|IL|US|39.80|-89.64|117
c||Streamwood|IL|US|42.03|-88.18|41
c||Tinley Park|IL|US|41.57|-87.78|57
c||Upper Alton|IL|US|38.91|-90.15|29
c||Uptown|IL|US|41.97|-87.65|55
c||Urbana|IL|US|40.11|-88.21|42
c||Vernon Hills|IL|US|42.22|-87.98|26
c||Villa Park|IL|US|41.89|-87.99|22
c||Wasco|IL|US|41.94|-88.40|23
c||Waukegan|IL|US|42.36|-87.84|88
c||West Chicago|IL|US|41.88|-88.20|27
c||West Englewood|IL|US|41.78|-87.67|32
c||West Lawn|IL|US|41.77|-87.72|33
c||West Ridge|IL|US|42.00|-87.69|72
c||West Town|IL|US|41.89|-87.67|86
c||Westmont|IL|US|41.80|-87.98|25
c||Wheaton|IL|US|41.87|-88.11|54
c||Wheeling|IL|US|42.14|-87.93|38
c||Wilmette|IL|US|42.07|-87.72|27
c||Woodlawn|IL|US|41.78|-87.60|24
c||Woodridge|IL|US|41.75|-88.05|33
c||Woodstock|IL|US|42.31|-88.45|25
c||Zion|IL|US|42.45|-87.83|24
c||Anderson|IN|US|40.11|-85.68|55
c||Bloomington|IN|US|39.17|-86.53|84
c||Brownsburg|IN|US|39.84|-86.40|25
c||Carmel|IN|US|39.98|-86.12|89
c||Clarksville|IN|US|38.30|-85.76|22
c||Columbus|IN|US|39.20|-85.92|47
c||Crown Point|IN|US|41.42|-87.37|29
c||East Chicago|IN|US|41.64|-87.45|29
c||Elkhart|IN|US|41.68|-85.98|52
c||Evansville|IN|US|37.97|-87.56|120
c||Fairfield Heights|IN|US|39.83|-86.38|21
c||Fishers|IN|US|39.96|-86.01|77
c||Fort Wayne|IN|US|41.13|-85.13|260
c||Franklin|IN|US|39.48|-86.05|25
c||Gary|IN|US|41.59|-87.35|77
c||Goshen|IN|US|41.58|-85.83|33
c||Granger|IN|US|41.75|-86.11|30
c||Greenfield|IN|US|39.79|-85.77|21
c||Greenwood|IN|US|39.61|-86.11|56
c||Hammond|IN|US|41.58|-87.50|78
c||Highland|IN|US|41.55|-87.45|23
c||Hobart|IN|US|41.53|-87.26|28
r||Indiana|IN|US|40.21|-86.27|4482
c||Indianapolis|IN|US|39.77|-86.16|830
c||Jeffersonville|IN|US|38.28|-85.74|47
c||Kokomo|IN|US|40.49|-86.13|58
c||La Porte|IN|US|41.61|-86.71|22
c||LaPorte|IN|US|41.61|-86.72|22
c||Lafayette|IN|US|40.42|-86.88|71
c||Lawrence|IN|US|39.84|-86.03|48
c||Marion|IN|US|40.56|-85.66|29
c||Merrillville|IN|US|41.48|-87.33|35
c||Michigan City|IN|US|41.71|-86.90|31
c||Mishawaka|IN|US|41.66|-86.16|48
c||Muncie|IN|US|40.19|-85.39|70
c||Munster|IN|US|41.56|-87.51|23
c||New Albany|IN|US|38.29|-85.82|37
c||Noblesville|IN|US|40.05|-86.01|59
c||Plainfield|IN|US|39.70|-86.40|31
c||Portage|IN|US|41.58|-87.18|37
c||Richmond|IN|US|39.83|-84.89|36
c||Schererville|IN|US|41.48|-87.45|29
c||South Bend|IN|US|41.68|-86.25|102
c||Terre Haute|IN|US|39.47|-87.41|61
c||Valparaiso|IN|US|41.47|-87.06|33
c||West Lafayette|IN|US|40.43|-86.91|46
c||Westfield|IN|US|40.04|-86.13|37
c||Zionsville|IN|US|39.95|-86.26|26
c||Derby|KS|US|37.55|-97.27|24
c||Dodge City|KS|US|37.75|-100.02|28
c||Emporia|KS|US|38.40|-96.18|25
c||Garden City|KS|US|37.97|-100.87|27
c||Gardner|KS|US|38.81|-94.93|21
c||Hays|KS|US|38.88|-99.33|21
c||Hutchinson|KS|US|38.06|-97.93|42
c||Junction City|KS|US|39.03|-96.83|25
r||Kansas|KS|US|38.48|-96.32|2308
c||Kansas City|KS|US|39.11|-94.63|151
c||Lawrence|KS|US|38.97|-95.24|94
c||Leavenworth|KS|US|39.31|-94.92|36
c||Leawood|KS|US|38.97|-94.62|35
c||Lenexa|KS|US|38.95|-94.73|52
c||Liberal|KS|US|37.04|-100.92|21
c||Manhattan|KS|US|39.18|-96.57|56
c||Olathe|KS|US|38.88|-94.82|134
c||Overland Park|KS|US|38.98|-94.67|187
c||Pittsburg|KS|US|37.41|-94.70|20
c||Prairie Village|KS|US|38.99|-94.63|22
c||Salina|KS|US|38.84|-97.61|48
c||Shawnee|KS|US|39.04|-94.72|65
c||Topeka|KS|US|39.05|-95.68|127
c||Wichita|KS|US|37.69|-97.34|390
c||Ashland|KY|US|38.48|-82.64|21
c||Bowling Green|KY|US|36.99|-86.44|64
c||Covington|KY|US|39.08|-84.51|41
c||Elizabethtown|KY|US|37.69|-85.86|30
c||Florence|KY|US|39.00|-84.63|32
c||Frankfort|KY|US|38.20|-84.87|28
c||Georgetown|KY|US|38.21|-84.56|32
c||Henderson|KY|US|37.84|-87.59|29
c||Hopkinsville|KY|US|36.87|-87.49|32
c||Independence|KY|US|38.94|-84.54|27
c||Ironville|KY|US|38.46|-82.69|289
c||Jeffersontown|KY|US|38.19|-85.56|27
r||Kentucky|KY|US|38.08|-84.80|3087
c||Lexington|KY|US|37.99|-84.48|225
c|lexington fayette|Lexington-Fayette|KY|US|38.05|-84.46|314
c||Louisville|KY|US|38.25|-85.76|244
c||Meads|KY|US|38.41|-82.71|289
c||Nicholasville|KY|US|37.88|-84.57|30
c||Owensboro|KY|US|37.77|-87.11|59
c||Paducah|KY|US|37.08|-88.60|25
c||Pleasure Ridge Park|KY|US|38.15|-85.86|26
c||Radcliff|KY|US|37.84|-85.95|22
c||Richmond|KY|US|37.75|-84.29|34
c||Valley Station|KY|US|38.11|-85.87|23
c||Alexandria|LA|US|31.31|-92.45|48
c||Baton Rouge|LA|US|30.44|-91.19|229
c||Bossier City|LA|US|32.52|-93.73|68
c||Central|LA|US|30.55|-91.04|28
c||Hammond|LA|US|30.50|-90.46|20
c||Harvey|LA|US|29.90|-90.08|20
c||Houma|LA|US|29.60|-90.72|34
c||Kenner|LA|US|29.99|-90.24|67
c||Lafayette|LA|US|30.22|-92.02|128
c||Lake Charles|LA|US|30.21|-93.20|76
c||Laplace|LA|US|30.07|-90.48|30
r||Louisiana|LA|US|30.58|-91.34|3089
c||Marrero|LA|US|29.90|-90.10|33
c||Metairie|LA|US|29.98|-90.15|138
c||Metairie Terrace|LA|US|29.98|-90.16|142
c||Monroe|LA|US|32.51|-92.12|50
c||New Iberia|LA|US|30.00|-91.82|31
c||New Orleans|LA|US|29.95|-90.08|390
c|nola|New Orleans|LA|US|29.95|-90.08|390
c||Prairieville|LA|US|30.30|-90.97|27
c||Ruston|LA|US|32.52|-92.64|22
c||Shreveport|LA|US|32.53|-93.75|197
c||Slidell|LA|US|30.28|-89.78|28
c||Sulphur|LA|US|30.24|-93.38|20
c||Terrytown|LA|US|29.91|-90.03|23
c||Acton|MA|US|42.49|-71.43|21
c||Agawam|MA|US|42.07|-72.61|29
c||Amherst|MA|US|42.37|-72.52|40
c||Arlington|MA|US|42.42|-71.16|43
c||Attleboro|MA|US|41.94|-71.29|44
c||Barnstable|MA|US|41.70|-70.30|48
c||Belmont|MA|US|42.40|-71.18|25
c||Beverly|MA|US|42.56|-70.88|41
c||Beverly Cove|MA|US|42.55|-70.85|40
c||Billerica|MA|US|42.56|-71.27|40
c||Boston|MA|US|42.36|-71.06|667
c||Braintree|MA|US|42.20|-71.00|37
c||Brockton|MA|US|42.08|-71.02|95
c||Brookline|MA|US|42.33|-71.12|59
c||Burlington|MA|US|42.50|-71.20|24
c||Cambridge|MA|US|42.38|-71.11|110
c||Canton|MA|US|42.16|-71.14|22
c||Chelmsford|MA|US|42.60|-71.37|34
c||Chelsea|MA|US|42.39|-71.03|39
c||Chicopee|MA|US|42.15|-72.61|57
c||Danvers|MA|US|42.58|-70.93|26
c||Dedham|MA|US|42.24|-71.17|25
c||Dracut|MA|US|42.67|-71.30|29
c||Easton|MA|US|42.02|-71.13|23
c||Everett|MA|US|42.41|-71.05|46
c||Fall River|MA|US|41.70|-71.16|89
c||Fitchburg|MA|US|42.58|-71.80|41
c||Framingham|MA|US|42.28|-71.42|68
c||Framingham Center|MA|US|42.30|-71.44|65
c||Franklin|MA|US|42.08|-71.40|31
c||Gardner|MA|US|42.58|-72.00|20
c||Gloucester|MA|US|42.61|-70.66|30
c||Haverhill|MA|US|42.78|-71.08|63
c||Holyoke|MA|US|42.20|-72.62|41
c||Jamaica Plain|MA|US|42.31|-71.12|37
c||Lawrence|MA|US|42.71|-71.16|80
c||Leominster|MA|US|42.53|-71.76|42
c||Lexington|MA|US|42.45|-71.22|31
c||Lowell|MA|US|42.63|-71.32|111
c||Ludlow|MA|US|42.16|-72.48|22
c||Lynn|MA|US|42.47|-70.95|92
c||Malden|MA|US|42.43|-71.07|61
c||Mansfield|MA|US|42.03|-71.22|23
c||Marlborough|MA|US|42.35|-71.55|40
r||Massachusetts|MA|US|42.28|-71.33|7074
c||Medford|MA|US|42.42|-71.11|57
c||Melrose|MA|US|42.46|-71.07|28
c||Methuen|MA|US|42.73|-71.19|47
c||Middleborough|MA|US|41.89|-70.91|23
c||Milford|MA|US|42.14|-71.52|25
c||Milton|MA|US|42.25|-71.07|27
c||Natick|MA|US|42.28|-71.35|32
c||Needham|MA|US|42.28|-71.23|29
c||New Bedford|MA|US|41.64|-70.93|95
c||Newton|MA|US|42.34|-71.21|89
c||North Andover|MA|US|42.70|-71.14|28
c||North Chicopee|MA|US|42.18|-72.60|55
c||Northampton|MA|US|42.33|-72.64|29
c||Norwood|MA|US|42.19|-71.20|29
c||Peabody|MA|US|42.53|-70.93|53
c||Pittsfield|MA|US|42.45|-73.25|43
c||Quincy|MA|US|42.25|-71.00|94
c||Randolph|MA|US|42.16|-71.04|32
c||Reading|MA|US|42.53|-71.10|25
c||Revere|MA|US|42.41|-71.01|53
c||Salem|MA|US|42.52|-70.90|43
c||Saugus|MA|US|42.46|-71.01|27
c||Shrewsbury|MA|US|42.30|-71.71|34
c||Somerville|MA|US|42.39|-71.10|80
c||South Boston|MA|US|42.33|-71.05|571
c||South Peabody|MA|US|42.51|-70.95|50
c||Springfield|MA|US|42.10|-72.59|154
c||Stoneham|MA|US|42.48|-71.10|21
c||Stoughton|MA|US|42.13|-71.10|27
c||Taunton|MA|US|41.90|-71.09|57
c||Tewksbury|MA|US|42.61|-71.23|29
c||Wakefield|MA|US|42.51|-71.07|25
c||Waltham|MA|US|42.38|-71.24|63
c||Watertown|MA|US|42.37|-71.18|32
c||Wellesley|MA|US|42.30|-71.29|28
c||West Springfield|MA|US|42.11|-72.62|28
c||Westfield|MA|US|42.13|-72.75|42
c||Westford|MA|US|42.58|-71.44|22
c||Weymouth|MA|US|42.22|-70.94|54
c||Wilmington|MA|US|42.55|-71.17|22
c||Winchester|MA|US|42.45|-71.14|21
c||Woburn|MA|US|42.48|-71.15|40
c||Worcester|MA|US|42.26|-71.80|185
c||Yarmouth|MA|US|41.71|-70.23|25
c||Annapolis|MD|US|38.98|-76.49|39
c||Arbutus|MD|US|39.25|-76.70|20
c||Arnold|MD|US|39.03|-76.50|23
c||Aspen Hill|MD|US|39.08|-77.07|49
c||Baltimore|MD|US|39.29|-76.61|622
c||Bel Air North|MD|US|39.55|-76.37|31
c||Bel Air South|MD|US|39.51|-76.32|48
c||Bethesda|MD|US|38.98|-77.10|61
c||Bowie|MD|US|38.94|-76.73|58
c||Carney|MD|US|39.39|-76.52|30
c||Catonsville|MD|US|39.27|-76.73|42
c||Chillum|MD|US|38.96|-76.99|34
c||Clinton|MD|US|38.77|-76.90|36
c||Cockeysville|MD|US|39.48|-76.64|21
c||College Park|MD|US|38.98|-76.94|32
c||Columbia|MD|US|39.24|-76.84|100
c||Crofton|MD|US|39.00|-76.69|27
c||Cumberland|MD|US|39.65|-78.76|20
c||Dundalk|MD|US|39.25|-76.52|64
c||Edgewood|MD|US|39.42|-76.29|26
c||Eldersburg|MD|US|39.40|-76.95|31
c||Ellicott City|MD|US|39.27|-76.80|66
c||Essex|MD|US|39.31|-76.47|39
c||Fairland|MD|US|39.08|-76.96|24
c||Fort Washington|MD|US|38.71|-77.02|24
c||Frederick|MD|US|39.41|-77.41|69
c||Gaithersburg|MD|US|39.14|-77.20|67
c||Germantown|MD|US|39.17|-77.27|86
c||Glen Burnie|MD|US|39.16|-76.62|68
c||Greenbelt|MD|US|39.00|-76.88|24
c||Hagerstown|MD|US|39.64|-77.72|40
c||Hanover|MD|US|39.19|-76.72|38
c||Hunt Valley|MD|US|39.50|-76.64|24
c||Ilchester|MD|US|39.25|-76.76|23
c||Landover|MD|US|38.93|-76.90|23
c||Laurel|MD|US|39.10|-76.85|26
c||Lochearn|MD|US|39.34|-76.72|25
r||Maryland|MD|US|39.14|-76.80|5223
c||Middle River|MD|US|39.33|-76.44|25
c||Milford Mill|MD|US|39.35|-76.77|29
c||Montgomery Village|MD|US|39.18|-77.20|32
c||North Bel Air|MD|US|39.54|-76.35|34
c||North Bethesda|MD|US|39.04|-77.12|44
c||North Potomac|MD|US|39.08|-77.26|24
c||Odenton|MD|US|39.08|-76.70|37
c||Olney|MD|US|39.15|-77.07|34
c||Owings Mills|MD|US|39.42|-76.78|31
c|oxon hill glassmanor|Oxon Hill-Glassmanor|MD|US|38.80|-76.97|35
c||Parkville|MD|US|39.38|-76.54|31
c||Pasadena|MD|US|39.11|-76.57|24
c||Perry Hall|MD|US|39.41|-76.46|28
c||Pikesville|MD|US|39.37|-76.72|31
c||Potomac|MD|US|39.02|-77.21|45
c||Randallstown|MD|US|39.37|-76.80|32
c||Reisterstown|MD|US|39.47|-76.83|26
c||Rockville|MD|US|39.08|-77.15|67
c|st charles|Saint Charles|MD|US|38.60|-76.94|36
c||Salisbury|MD|US|38.36|-75.60|33
c||Scaggsville|MD|US|39.15|-76.90|24
c||Severn|MD|US|39.14|-76.70|44
c||Severna Park|MD|US|39.07|-76.55|38
c||Silver Spring|MD|US|38.99|-77.03|71
c||South Bel Air|MD|US|39.53|-76.34|49
c||South Gate|MD|US|39.13|-76.63|30
c||South Laurel|MD|US|39.07|-76.85|26
c||Suitland|MD|US|38.85|-76.92|26
c|suitland silver hill|Suitland-Silver Hill|MD|US|38.85|-76.93|34
c||Towson|MD|US|39.40|-76.60|55
c||Waldorf|MD|US|38.62|-76.94|68
c||West Elkridge|MD|US|39.21|-76.73|29
c||Wheaton|MD|US|39.04|-77.06|48
c||Woodlawn|MD|US|39.32|-76.73|38
c||Auburn|ME|US|44.10|-70.23|23
c||Bangor|ME|US|44.80|-68.78|32
c||Biddeford|ME|US|43.49|-70.45|21
c||Lewiston|ME|US|44.10|-70.21|36
r||Maine|ME|US|44.18|-69.83|1031
c||Portland|ME|US|43.66|-70.26|67
c||Sanford|ME|US|43.44|-70.77|21
c||South Portland|ME|US|43.64|-70.24|26
c||South Portland Gardens|ME|US|43.64|-70.32|24
c||West Scarborough|ME|US|43.57|-70.39|28
c||Adrian|MI|US|41.90|-84.04|21
c||Allen Park|MI|US|42.26|-83.21|27
c||Ann Arbor|MI|US|42.28|-83.74|117
c||Auburn Hills|MI|US|42.69|-83.23|23
c||Battle Creek|MI|US|42.32|-85.18|52
c||Bay City|MI|US|43.59|-83.89|34
c||Birmingham|MI|US|42.55|-83.21|21
c||Burton|MI|US|43.00|-83.62|29
c||Canton|MI|US|42.31|-83.48|87
c||Clinton Township|MI|US|42.59|-82.92|100
c||Dearborn|MI|US|42.32|-83.18|95
c||Dearborn Heights|MI|US|42.34|-83.27|56
c||Detroit|MI|US|42.33|-83.05|677
c||East Lansing|MI|US|42.74|-84.48|48
c||Eastpointe|MI|US|42.47|-82.96|33
c||Farmington Hills|MI|US|42.49|-83.38|81
c||Ferndale|MI|US|42.46|-83.13|20
c||Flint|MI|US|43.01|-83.69|98
c||Forest Hills|MI|US|42.96|-85.49|26
c||Garden City|MI|US|42.33|-83.33|27
c||Grand Rapids|MI|US|42.96|-85.67|195
c||Hamtramck|MI|US|42.39|-83.05|22
c||Holland|MI|US|42.79|-86.11|34
c||Holt|MI|US|42.64|-84.52|24
c||Inkster|MI|US|42.29|-83.31|25
c||Jackson|MI|US|42.25|-84.40|33
c||Kalamazoo|MI|US|42.29|-85.59|76
c||Kentwood|MI|US|42.87|-85.64|51
c||Lansing|MI|US|42.73|-84.56|115
c||Lincoln Park|MI|US|42.25|-83.18|37
c||Livonia|MI|US|42.37|-83.35|95
c||Madison Heights|MI|US|42.49|-83.11|30
c||Marquette|MI|US|46.54|-87.40|21
r||Michigan|MI|US|42.72|-83.98|5886
c||Midland|MI|US|43.62|-84.25|42
c||Monroe|MI|US|41.92|-83.40|20
c||Mount Pleasant|MI|US|43.60|-84.77|26
c||Muskegon|MI|US|43.23|-86.25|38
c||Norton Shores|MI|US|43.17|-86.26|24
c||Novi|MI|US|42.48|-83.48|59
c||Oak Park|MI|US|42.46|-83.18|30
c||Okemos|MI|US|42.72|-84.43|21
c||Pontiac|MI|US|42.64|-83.29|60
c||Port Huron|MI|US|42.97|-82.42|29
c||Portage|MI|US|42.20|-85.58|48
c||Redford|MI|US|42.38|-83.30|50
c||Rochester Hills|MI|US|42.66|-83.15|73
c||Romulus|MI|US|42.22|-83.40|23
c||Roseville|MI|US|42.50|-82.94|48
c||Royal Oak|MI|US|42.49|-83.14|59
c||Saginaw|MI|US|43.42|-83.95|49
c||Saginaw Township North|MI|US|43.46|-84.01|25
c|st clair shores|Saint Clair Shores|MI|US|42.50|-82.89|60
c||Shelby|MI|US|42.67|-83.03|74
c||Southfield|MI|US|42.47|-83.22|73
c||Southgate|MI|US|42.21|-83.19|29
c||Sterling Heights|MI|US|42.58|-83.03|132
c||Taylor|MI|US|42.24|-83.27|62
c||Troy|MI|US|42.61|-83.15|83
c||Walker|MI|US|43.00|-85.77|25
c||Warren|MI|US|42.49|-83.01|134
c||Waterford|MI|US|42.69|-83.41|76
c||Waverly|MI|US|42.74|-84.62|24
c||West Bloomfield Township|MI|US|42.57|-83.38|65
c||Westland|MI|US|42.32|-83.40|82
c||Wyandotte|MI|US|42.21|-83.15|25
c||Wyoming|MI|US|42.91|-85.71|75
c||Andover|MN|US|45.23|-93.29|32
c||Apple Valley|MN|US|44.73|-93.22|51
c||Austin|MN|US|43.67|-92.97|25
c||Blaine|MN|US|45.16|-93.23|62
c||Bloomington|MN|US|44.84|-93.30|86
c||Brooklyn Center|MN|US|45.08|-93.33|31
c||Brooklyn Park|MN|US|45.09|-93.36|79
c||Burnsville|MN|US|44.77|-93.28|61
c||Champlin|MN|US|45.19|-93.40|24
c||Chanhassen|MN|US|44.86|-93.53|25
c||Chaska|MN|US|44.79|-93.60|25
c||Coon Rapids|MN|US|45.12|-93.29|62
c||Cottage Grove|MN|US|44.83|-92.94|36
c||Crystal|MN|US|45.03|-93.36|23
c||Duluth|MN|US|46.78|-92.11|86
c||Eagan|MN|US|44.80|-93.17|66
c||Eden Prairie|MN|US|44.85|-93.47|63
c||Edina|MN|US|44.89|-93.35|50
c||Elk River|MN|US|45.30|-93.57|24
c||Faribault|MN|US|44.29|-93.27|24
c||Farmington|MN|US|44.64|-93.14|23
c||Fridley|MN|US|45.09|-93.26|28
c||Golden Valley|MN|US|45.01|-93.35|21
c||Hastings|MN|US|44.74|-92.85|23
c||Inver Grove Heights|MN|US|44.85|-93.04|35
c||Lakeville|MN|US|44.65|-93.24|61
c||Lino Lakes|MN|US|45.16|-93.09|21
c||Mankato|MN|US|44.16|-94.01|41
c||Maple Grove|MN|US|45.07|-93.46|68
c||Maplewood|MN|US|44.95|-93.00|41
c||Minneapolis|MN|US|44.98|-93.26|411
r||Minnesota|MN|US|45.08|-93.44|4469
c||Minnetonka|MN|US|44.91|-93.50|52
c||Minnetonka Mills|MN|US|44.94|-93.44|50
c||Moorhead|MN|US|46.87|-96.77|42
c||New Brighton|MN|US|45.07|-93.20|22
c||New Hope|MN|US|45.04|-93.39|21
c||Northfield|MN|US|44.46|-93.16|20
c||Oakdale|MN|US|44.96|-92.96|28
c||Owatonna|MN|US|44.08|-93.23|26
c||Plymouth|MN|US|45.01|-93.46|76
c||Prior Lake|MN|US|44.71|-93.42|25
c||Ramsey|MN|US|45.26|-93.45|26
c||Richfield|MN|US|44.88|-93.28|36
c||Rochester|MN|US|44.02|-92.47|112
c||Rosemount|MN|US|44.74|-93.13|23
c||Roseville|MN|US|45.01|-93.16|36
c|st cloud|Saint Cloud|MN|US|45.56|-94.16|66
c|st louis park|Saint Louis Park|MN|US|44.95|-93.35|45
c|st paul|Saint Paul|MN|US|44.94|-93.09|285
c||Savage|MN|US|44.78|-93.34|30
c||Shakopee|MN|US|44.80|-93.53|40
c||Shoreview|MN|US|45.08|-93.15|26
c||South Saint Paul|MN|US|44.89|-93.03|20
c||West Coon Rapids|MN|US|45.16|-93.35|63
c||White Bear Lake|MN|US|45.08|-93.01|25
c||Winona|MN|US|44.05|-91.64|27
c||Woodbury|MN|US|44.92|-92.96|68
c||Affton|MO|US|38.55|-90.33|20
c||Arnold|MO|US|38.43|-90.38|21
c||Ballwin|MO|US|38.60|-90.55|31
c||Belton|MO|US|38.81|-94.53|23
c||Blue Springs|MO|US|39.02|-94.28|54
c||Cape Girardeau|MO|US|37.31|-89.52|39
c||Chesterfield|MO|US|38.66|-90.58|48
c||Columbia|MO|US|38.95|-92.33|119
c||East Independence|MO|US|39.10|-94.36|111
c||Ferguson|MO|US|38.74|-90.31|21
c||Florissant|MO|US|38.79|-90.32|52
c||Gladstone|MO|US|39.20|-94.55|27
c||Grandview|MO|US|38.89|-94.53|25
c||Hazelwood|MO|US|38.77|-90.37|26
c||Independence|MO|US|39.09|-94.42|117
c||Jefferson City|MO|US|38.58|-92.17|43
c||Joplin|MO|US|37.08|-94.51|52
c||Kansas City|MO|US|39.10|-94.58|475
c||Kirkwood|MO|US|38.58|-90.41|28
c|lees summit|Lee's Summit|MO|US|38.91|-94.38|95
c||Liberty|MO|US|39.25|-94.42|30
c||Maryland Heights|MO|US|38.71|-90.43|27
c||Mehlville|MO|US|38.51|-90.32|28
r||Missouri|MO|US|38.57|-92.29|4202
c||Nixa|MO|US|37.04|-93.29|21
c|ofallon|O'Fallon|MO|US|38.81|-90.70|85
c||Oakville|MO|US|38.47|-90.30|36
c||Raymore|MO|US|38.80|-94.45|20
c||Raytown|MO|US|39.01|-94.46|29
c||Rolla|MO|US|37.95|-91.77|20
c|st charles|Saint Charles|MO|US|38.78|-90.48|66
c|st joseph|Saint Joseph|MO|US|39.77|-94.85|77
c|st peters|Saint Peters|MO|US|38.80|-90.63|53
c||Sedalia|MO|US|38.70|-93.23|22
c||Springfield|MO|US|37.22|-93.30|167
c|st louis|St. Louis|MO|US|38.63|-90.20|316
c||University City|MO|US|38.66|-90.31|35
c||Webster Groves|MO|US|38.59|-90.36|23
c||Wentzville|MO|US|38.81|-90.85|36
c||Wildwood|MO|US|38.58|-90.66|36
c||Biloxi|MS|US|30.40|-88.89|46
c||Brandon|MS|US|32.27|-89.99|24
c||Clinton|MS|US|32.34|-90.32|25
c||Columbus|MS|US|33.50|-88.43|23
c||Greenville|MS|US|33.41|-91.06|32
c||Gulfport|MS|US|30.37|-89.09|72
c||Hattiesburg|MS|US|31.33|-89.29|47
c||Horn Lake|MS|US|34.96|-90.03|27
c||Jackson|MS|US|32.30|-90.18|171
c||Madison|MS|US|32.46|-90.12|26
c||Meridian|MS|US|32.36|-88.70|40
r||Mississippi|MS|US|32.40|-89.60|1668
c||Olive Branch|MS|US|34.96|-89.83|36
c||Oxford|MS|US|34.37|-89.52|22
c||Pascagoula|MS|US|30.37|-88.56|22
c||Pearl|MS|US|32.27|-90.13|26
c||Ridgeland|MS|US|32.43|-90.13|24
c||Southaven|MS|US|34.99|-90.01|53
c||Starkville|MS|US|33.45|-88.82|25
c||Tupelo|MS|US|34.26|-88.70|36
c||Vicksburg|MS|US|32.35|-90.88|23
c||West Gulfport|MS|US|30.40|-89.09|71
c||Billings|MT|US|45.78|-108.50|110
c||Bozeman|MT|US|45.68|-111.04|43
c||Butte|MT|US|46.00|-112.53|34
c||Great Falls|MT|US|47.50|-111.30|60
c||Helena|MT|US|46.59|-112.04|31
c||Kalispell|MT|US|48.20|-114.31|22
c||Missoula|MT|US|46.87|-113.99|71
r||Montana|MT|US|46.68|-111.13|639
c||Apex|NC|US|35.73|-78.85|46
c||Asheboro|NC|US|35.71|-79.81|26
c||Asheville|NC|US|35.60|-82.55|89
c||Burlington|NC|US|36.10|-79.44|52
c||Carrboro|NC|US|35.91|-79.08|21
c||Cary|NC|US|35.79|-78.78|160
c||Chapel Hill|NC|US|35.91|-79.06|60
c||Charlotte|NC|US|35.23|-80.84|827
c||Concord|NC|US|35.41|-80.58|88
c||Cornelius|NC|US|35.49|-80.86|28
c||Durham|NC|US|35.99|-78.90|258
c||Fayetteville|NC|US|35.05|-78.88|202
c||Fort Bragg|NC|US|35.14|-79.01|29
c|fuquay varina|Fuquay-Varina|NC|US|35.58|-78.80|24
c||Garner|NC|US|35.71|-78.61|28
c||Gastonia|NC|US|35.26|-81.19|75
c||Goldsboro|NC|US|35.38|-77.99|36
c||Greensboro|NC|US|36.07|-79.79|285
c||Greenville|NC|US|35.61|-77.37|91
c||Havelock|NC|US|34.88|-76.90|20
c||Hickory|NC|US|35.73|-81.34|40
c||High Point|NC|US|35.96|-80.01|110
c||Holly Springs|NC|US|35.65|-78.83|31
c||Huntersville|NC|US|35.41|-80.84|53
c||Indian Trail|NC|US|35.08|-80.67|37
c||Jacksonville|NC|US|34.75|-77.43|67
c||Kannapolis|NC|US|35.49|-80.62|46
c||Kernersville|NC|US|36.12|-80.07|24
c||Kinston|NC|US|35.26|-77.58|21
c||Lumberton|NC|US|34.62|-79.01|22
c||Matthews|NC|US|35.12|-80.72|31
c||Mint Hill|NC|US|35.18|-80.65|26
c||Monroe|NC|US|34.99|-80.55|35
c||Mooresville|NC|US|35.58|-80.81|36
c||Morrisville|NC|US|35.82|-78.83|24
c||New Bern|NC|US|35.11|-77.04|30
r||North Carolina|NC|US|35.54|-79.59|6295
c||Raleigh|NC|US|35.77|-78.64|451
c||Rocky Mount|NC|US|35.94|-77.79|56
c||Salisbury|NC|US|35.67|-80.47|34
c||Sanford|NC|US|35.48|-79.18|29
c||Shelby|NC|US|35.29|-81.54|20
c||Statesville|NC|US|35.78|-80.89|26
c||Thomasville|NC|US|35.88|-80.08|27
c||Wake Forest|NC|US|35.98|-78.51|38
c||West Raleigh|NC|US|35.79|-78.66|339
c||Wilmington|NC|US|34.23|-77.94|116
c||Wilson|NC|US|35.72|-77.92|50
c|winston salem|Winston-Salem|NC|US|36.10|-80.24|241
c||Bismarck|ND|US|46.81|-100.78|71
c||Dickinson|ND|US|46.88|-102.79|24
c||Fargo|ND|US|46.88|-96.79|119
c||Grand Forks|ND|US|47.93|-97.03|57
c||Mandan|ND|US|46.83|-100.89|21
c||Minot|ND|US|48.23|-101.30|49
r||North Dakota|ND|US|47.33|-99.27|540
c||West Fargo|ND|US|46.87|-96.90|34
c||Williston|ND|US|48.15|-103.62|27
c||Bellevue|NE|US|41.14|-95.89|56
c||Columbus|NE|US|41.43|-97.37|23
c||Fremont|NE|US|41.43|-96.50|26
c||Grand Island|NE|US|40.93|-98.34|51
c||Hastings|NE|US|40.59|-98.39|25
c||Kearney|NE|US|40.70|-99.08|33
c||Lincoln|NE|US|40.80|-96.67|277
r||Nebraska|NE|US|41.14|-97.09|1370
c||Norfolk|NE|US|42.03|-97.42|24
c||North Platte|NE|US|41.12|-100.77|24
c||Omaha|NE|US|41.26|-95.94|444
c||Bedford|NH|US|42.95|-71.52|21
c||Concord|NH|US|43.21|-71.54|43
c||Derry|NH|US|42.88|-71.33|22
c||Derry Village|NH|US|42.89|-71.31|35
c||Dover|NH|US|43.20|-70.87|31
c||East Concord|NH|US|43.24|-71.54|43
c||Keene|NH|US|42.93|-72.28|23
c||Manchester|NH|US|43.00|-71.45|110
c||Merrimack|NH|US|42.87|-71.49|27
c||Nashua|NH|US|42.77|-71.47|88
r||New Hampshire|NH|US|43.12|-71.44|1146
c||Portsmouth|NH|US|43.08|-70.76|22
c||Rochester|NH|US|43.30|-70.98|30
c||Salem|NH|US|42.79|-71.20|30
c||Atlantic City|NJ|US|39.36|-74.42|39
c||Bayonne|NJ|US|40.67|-74.11|66
c||Bayville|NJ|US|39.91|-74.15|21
c||Belleville|NJ|US|40.79|-74.15|37
c||Bergenfield|NJ|US|40.93|-74.00|28
c||Bloomfield|NJ|US|40.81|-74.19|49
c||Bridgeton|NJ|US|39.43|-75.23|25
c||Bridgewater|NJ|US|40.60|-74.65|44
c||Camden|NJ|US|39.93|-75.12|76
c||Carteret|NJ|US|40.58|-74.23|24
c||Cherry Hill|NJ|US|39.93|-75.03|70
c||Cliffside Park|NJ|US|40.82|-73.99|25
c||Clifton|NJ|US|40.86|-74.16|86
c||Cranford|NJ|US|40.66|-74.30|23
c||East Brunswick|NJ|US|40.43|-74.42|48
c||East Orange|NJ|US|40.77|-74.20|65
c||Edison|NJ|US|40.52|-74.41|103
c||Elizabeth|NJ|US|40.66|-74.21|129
c||Elmwood Park|NJ|US|40.90|-74.12|20
c||Englewood|NJ|US|40.89|-73.97|29
c||Ewing|NJ|US|40.27|-74.80|37
c||Fair Lawn|NJ|US|40.94|-74.13|34
c||Fort Lee|NJ|US|40.85|-73.97|37
c||Garfield|NJ|US|40.88|-74.11|32
c||Hackensack|NJ|US|40.89|-74.04|45
c||Hillside|NJ|US|40.70|-74.23|22
c||Hoboken|NJ|US|40.74|-74.03|54
c||Irvington|NJ|US|40.73|-74.23|61
c||Jackson|NJ|US|39.78|-74.86|55
c||Jersey City|NJ|US|40.73|-74.08|264
c||Kearny|NJ|US|40.77|-74.15|42
c||Lakewood|NJ|US|40.10|-74.22|54
c||Linden|NJ|US|40.62|-74.24|42
c||Livingston|NJ|US|40.80|-74.31|28
c||Lodi|NJ|US|40.88|-74.08|25
c||Long Branch|NJ|US|40.30|-73.99|31
c||Mahwah|NJ|US|41.09|-74.14|24
c||Maplewood|NJ|US|40.73|-74.27|25
c||Marlboro|NJ|US|40.32|-74.25|40
c|mercerville hamilton square|Mercerville-Hamilton Square|NJ|US|40.23|-74.67|26
c||Millville|NJ|US|39.40|-75.04|28
c||Montclair|NJ|US|40.83|-74.21|40
c||Mount Laurel|NJ|US|39.93|-74.89|42
c||New Brunswick|NJ|US|40.49|-74.45|57
r||New Jersey|NJ|US|40.48|-74.39|7318
c||Newark|NJ|US|40.74|-74.17|282
c||North Bergen|NJ|US|40.80|-74.01|63
c||North Plainfield|NJ|US|40.63|-74.43|22
c||Nutley|NJ|US|40.82|-74.16|28
c||Old Bridge|NJ|US|40.41|-74.37|24
c||Orange|NJ|US|40.77|-74.23|34
c||Palisades Park|NJ|US|40.85|-74.00|21
c||Paramus|NJ|US|40.94|-74.08|27
c||Parsippany|NJ|US|40.86|-74.43|51
c||Passaic|NJ|US|40.86|-74.13|71
c||Paterson|NJ|US|40.92|-74.17|148
c||Pennsauken|NJ|US|39.96|-75.06|36
c||Perth Amboy|NJ|US|40.51|-74.27|53
c||Piscataway|NJ|US|40.50|-74.40|56
c||Plainfield|NJ|US|40.63|-74.41|51
c||Pleasantville|NJ|US|39.39|-74.52|21
c||Princeton|NJ|US|40.35|-74.66|30
c||Rahway|NJ|US|40.61|-74.28|30
c||Randolph|NJ|US|40.85|-74.58|26
c||Ridgewood|NJ|US|40.98|-74.12|26
c||Roselle|NJ|US|40.65|-74.26|22
c||Sayreville|NJ|US|40.46|-74.36|45
c||Sayreville Junction|NJ|US|40.47|-74.33|43
c||Scotch Plains|NJ|US|40.66|-74.39|24
c||Sicklerville|NJ|US|39.72|-74.97|43
c||Somerset|NJ|US|40.50|-74.49|22
c||South Old Bridge|NJ|US|40.41|-74.35|23
c||South Plainfield|NJ|US|40.58|-74.41|24
c||South Vineland|NJ|US|39.45|-75.03|58
c||Summit|NJ|US|40.72|-74.36|22
c||Teaneck|NJ|US|40.90|-74.02|40
c||Toms River|NJ|US|39.95|-74.20|89
c||Trenton|NJ|US|40.22|-74.74|84
c||Union|NJ|US|40.70|-74.26|57
c||Union City|NJ|US|40.78|-74.02|69
c||Vincentown|NJ|US|39.93|-74.75|25
c||Vineland|NJ|US|39.49|-75.03|61
c||Voorhees|NJ|US|40.48|-74.48|29
c||Wayne|NJ|US|40.93|-74.28|58
c||West Milford|NJ|US|41.13|-74.37|27
c||West New York|NJ|US|40.79|-74.01|53
c||West Orange|NJ|US|40.80|-74.24|48
c||Westfield|NJ|US|40.66|-74.35|31
c||Willingboro|NJ|US|40.03|-74.87|32
c||Alamogordo|NM|US|32.90|-105.96|31
c||Albuquerque|NM|US|35.08|-106.65|559
c||Carlsbad|NM|US|32.42|-104.23|29
c||Clovis|NM|US|34.40|-103.21|39
c||Enchanted Hills|NM|US|35.34|-106.59|88
c||Farmington|NM|US|36.73|-108.22|43
c||Gallup|NM|US|35.53|-108.74|23
c||Hobbs|NM|US|32.70|-103.14|38
c||Las Cruces|NM|US|32.31|-106.78|102
r||New Mexico|NM|US|34.65|-106.36|1729
c||Rio Rancho|NM|US|35.23|-106.66|88
c||Roswell|NM|US|33.39|-104.52|49
c||Santa Fe|NM|US|35.69|-105.94|84
c||South Valley|NM|US|35.01|-106.68|41
c||Carson City|NV|US|39.16|-119.77|55
c||Elko|NV|US|40.83|-115.76|20
c||Enterprise|NV|US|36.03|-115.24|108
c||Henderson|NV|US|36.04|-114.98|286
c||Las Vegas|NV|US|36.17|-115.14|624
c|vegas|Las Vegas|NV|US|36.17|-115.14|624
r||Nevada|NV|US|36.93|-116.09|2638
c||North Las Vegas|NV|US|36.20|-115.12|235
c||Pahrump|NV|US|36.21|-115.98|36
c||Paradise|NV|US|36.10|-115.15|223
c||Reno|NV|US|39.53|-119.81|241
c||Sparks|NV|US|39.53|-119.75|96
c||Spring Valley|NV|US|36.11|-115.25|178
c||Summerlin South|NV|US|36.12|-115.33|24
c||Sunrise Manor|NV|US|36.21|-115.07|189
c||Whitney|NV|US|36.10|-115.04|39
c||Winchester|NV|US|36.13|-115.12|28
c||Albany|NY|US|42.65|-73.76|98
c||Amherst|NY|US|42.98|-78.80|122
c||Astoria|NY|US|40.77|-73.93|150
c||Auburn|NY|US|42.93|-76.57|27
c||Baldwin|NY|US|40.66|-73.61|24
c||Bath Beach|NY|US|40.60|-74.00|33
c||Bay Shore|NY|US|40.73|-73.25|26
c||Bayside|NY|US|40.77|-73.78|66
c||Bensonhurst|NY|US|40.60|-73.99|60
c||Binghamton|NY|US|42.10|-75.92|46
c||Borough Park|NY|US|40.63|-74.00|149
c||Brentwood|NY|US|40.78|-73.25|61
c||Briarwood|NY|US|40.71|-73.82|54
c||Brighton|NY|US|43.15|-77.55|37
c||Brighton Beach|NY|US|40.58|-73.96|31
c||Brooklyn|NY|US|40.65|-73.95|2301
c||Brooklyn Heights|NY|US|40.70|-73.99|20
c||Brownsville|NY|US|40.66|-73.92|74
c||Buffalo|NY|US|42.89|-78.88|258
c||Bushwick|NY|US|40.69|-73.92|113
c||Cambria Heights|NY|US|40.69|-73.74|20
c||Canarsie|NY|US|40.64|-73.90|87
c||Centereach|NY|US|40.86|-73.10|32
c||Central Islip|NY|US|40.79|-73.20|34
c||Cheektowaga|NY|US|42.90|-78.75|75
c||Chinatown|NY|US|40.72|-74.00|90
c||College Point|NY|US|40.79|-73.85|27
c||Commack|NY|US|40.84|-73.29|36
c||Coney Island|NY|US|40.58|-73.99|60
c||Copiague|NY|US|40.68|-73.40|23
c||Coram|NY|US|40.87|-73.00|39
c||Corona|NY|US|40.75|-73.86|110
c||Cypress Hills|NY|US|40.68|-73.89|55
c||Deer Park|NY|US|40.76|-73.33|28
c||Dix Hills|NY|US|40.80|-73.34|27
c||Dyker Heights|NY|US|40.62|-74.01|34
c||East Elmhurst|NY|US|40.76|-73.87|23
c||East Flatbush|NY|US|40.65|-73.93|178
c||East Harlem|NY|US|40.79|-73.94|116
c||East Meadow|NY|US|40.71|-73.56|38
c||East New York|NY|US|40.67|-73.88|173
c||East Northport|NY|US|40.88|-73.32|20
c||East Patchogue|NY|US|40.77|-73.00|22
c||East Tremont|NY|US|40.85|-73.89|23
c||East Village|NY|US|40.73|-73.99|63
c||Elmhurst|NY|US|40.74|-73.88|113
c||Elmira|NY|US|42.09|-76.81|28
c||Elmont|NY|US|40.70|-73.71|33
c||Far Rockaway|NY|US|40.61|-73.76|39
c||Financial District|NY|US|40.71|-74.01|61
c||Flatbush|NY|US|40.65|-73.96|93
c||Flatlands|NY|US|40.62|-73.93|64
c||Fordham|NY|US|40.86|-73.90|95
c||Forest Hills|NY|US|40.72|-73.85|68
c||Fort Hamilton|NY|US|40.62|-74.03|29
c||Franklin Square|NY|US|40.71|-73.68|29
c||Freeport|NY|US|40.66|-73.58|43
c||Fresh Meadows|NY|US|40.73|-73.79|28
c||Garden City|NY|US|40.73|-73.63|23
c||Glen Cove|NY|US|40.86|-73.63|27
c||Glendale|NY|US|40.70|-73.89|34
c||Gramercy Park|NY|US|40.74|-73.99|28
c||Grand Island|NY|US|43.03|-78.96|21
c||Gravesend|NY|US|40.60|-73.97|112
c||Great Kills|NY|US|40.55|-74.15|22
c||Greenburgh|NY|US|41.03|-73.84|87
c||Greenpoint|NY|US|40.72|-73.95|35
c||Harlem|NY|US|40.81|-73.95|116
c||Harrison|NY|US|40.97|-73.71|28
c||Hauppauge|NY|US|40.83|-73.20|21
c|hells kitchen|Hell's Kitchen|NY|US|40.76|-73.99|46
c||Hempstead|NY|US|40.71|-73.62|56
c||Hicksville|NY|US|40.77|-73.53|42
c||Hillside|NY|US|40.71|-73.79|25
c||Holbrook|NY|US|40.81|-73.08|27
c||Hollis|NY|US|40.71|-73.77|20
c||Howard Beach|NY|US|40.66|-73.84|26
c||Huntington Station|NY|US|40.85|-73.41|33
c||Hunts Point|NY|US|40.81|-73.88|27
c||Irondequoit|NY|US|43.21|-77.58|52
c||Ithaca|NY|US|42.44|-76.50|31
c||Jackson Heights|NY|US|40.76|-73.89|67
c||Jamaica|NY|US|40.69|-73.81|217
c||Jamestown|NY|US|42.10|-79.24|30
c||Kensington|NY|US|40.65|-73.97|39
c||Kew Gardens Hills|NY|US|40.73|-73.82|37
c||Kings Bridge|NY|US|40.88|-73.91|75
c||Kingston|NY|US|41.93|-74.00|23
c||Kiryas Joel|NY|US|41.34|-74.17|23
c||Lake Ronkonkoma|NY|US|40.84|-73.13|20
c||Latham|NY|US|42.75|-73.76|21
c||Laurelton|NY|US|40.67|-73.75|21
c||Levittown|NY|US|40.73|-73.51|52
c||Lindenhurst|NY|US|40.69|-73.37|27
c||Lockport|NY|US|43.17|-78.69|21
c||Long Beach|NY|US|40.59|-73.66|34
c||Long Island City|NY|US|40.74|-73.95|26
c||Manhattan|NY|US|40.78|-73.97|1488
c||Maspeth|NY|US|40.72|-73.91|48
c||Massapequa|NY|US|40.68|-73.47|22
c||Medford|NY|US|40.82|-73.00|24
c||Melrose|NY|US|40.82|-73.91|22
c||Merrick|NY|US|40.66|-73.55|22
c||Middle Village|NY|US|40.72|-73.88|29
c||Middletown|NY|US|41.45|-74.42|28
c||Morningside Heights|NY|US|40.81|-73.96|56
c||Morris Heights|NY|US|40.85|-73.92|41
c||Morrisania|NY|US|40.83|-73.91|23
c||Mott Haven|NY|US|40.81|-73.92|51
c||Mount Vernon|NY|US|40.91|-73.84|69
c||New City|NY|US|41.15|-73.99|34
c||New Rochelle|NY|US|40.91|-73.78|80
c||New Springville|NY|US|40.59|-74.16|21
r||New York|NY|US|41.00|-74.18|29375
c||New York City|NY|US|40.71|-74.01|8175
c|new york|New York City|NY|US|40.71|-74.01|8175
c|nyc|New York City|NY|US|40.71|-74.01|8175
c|ny city|New York City|NY|US|40.71|-74.01|8175
c||Newburgh|NY|US|41.50|-74.01|28
c||Niagara Falls|NY|US|43.09|-79.06|49
c||North Tonawanda|NY|US|43.04|-78.86|31
c||Oceanside|NY|US|40.64|-73.64|32
c||Ossining|NY|US|41.16|-73.86|25
c||Ozone Park|NY|US|40.68|-73.84|54
c||Park Slope|NY|US|40.67|-73.99|65
c||Parkchester|NY|US|40.84|-73.86|66
c||Peekskill|NY|US|41.29|-73.92|24
c||Plainview|NY|US|40.78|-73.47|26
c||Port Chester|NY|US|41.00|-73.67|30
c||Poughkeepsie|NY|US|41.70|-73.92|30
c||Queens|NY|US|40.68|-73.84|2273
c||Queens Village|NY|US|40.73|-73.74|52
c||Queensbury|NY|US|43.38|-73.61|28
c||Rego Park|NY|US|40.73|-73.85|44
c||Richmond Hill|NY|US|40.70|-73.83|99
c||Ridgewood|NY|US|40.70|-73.91|69
c||Rochester|NY|US|43.15|-77.62|210
c||Rockville Centre|NY|US|40.66|-73.64|24
c||Rome|NY|US|43.21|-75.46|33
c||Rosedale|NY|US|40.66|-73.74|26
c||Rotterdam|NY|US|42.79|-73.97|21
c||Saratoga Springs|NY|US|43.08|-73.78|28
c||Schenectady|NY|US|42.81|-73.94|65
c||Sheepshead Bay|NY|US|40.59|-73.94|123
c||Shirley|NY|US|40.80|-72.87|28
c||Smithtown|NY|US|40.86|-73.20|26
c||Spring Valley|NY|US|41.11|-74.04|33
c||Springfield Gardens|NY|US|40.66|-73.76|31
c||Staten Island|NY|US|40.56|-74.14|469
c||Sunnyside|NY|US|40.74|-73.94|50
c||Sunset Park|NY|US|40.65|-74.01|126
c||Syracuse|NY|US|43.05|-76.15|144
c|bronx|The Bronx|NY|US|40.85|-73.87|1385
c||Throgs Neck|NY|US|40.82|-73.82|34
c||Tremont|NY|US|40.85|-73.91|23
c||Troy|NY|US|42.73|-73.69|50
c||Uniondale|NY|US|40.70|-73.59|25
c||Unionport|NY|US|40.83|-73.85|24
c||University Heights|NY|US|40.86|-73.91|28
c||Utica|NY|US|43.10|-75.23|61
c||Valley Stream|NY|US|40.66|-73.71|38
c||Van Nest|NY|US|40.85|-73.86|24
c||Wakefield|NY|US|40.90|-73.85|52
c||Washington Heights|NY|US|40.85|-73.94|153
c||Watertown|NY|US|43.97|-75.91|27
c||West Albany|NY|US|42.68|-73.78|94
c||West Babylon|NY|US|40.72|-73.35|43
c||West Islip|NY|US|40.71|-73.31|28
c||West Seneca|NY|US|42.85|-78.80|45
c||White Plains|NY|US|41.03|-73.76|58
c||Whitestone|NY|US|40.79|-73.82|37
c||Williamsburg|NY|US|40.71|-73.95|33
c||Woodhaven|NY|US|40.69|-73.86|37
c||Woodrow|NY|US|40.54|-74.20|21
c||Woodside|NY|US|40.75|-73.91|42
c||Yonkers|NY|US|40.93|-73.90|201
c||Akron|OH|US|41.08|-81.52|198
c||Alliance|OH|US|40.92|-81.11|22
c||Ashland|OH|US|40.87|-82.32|20
c||Athens|OH|US|39.33|-82.10|25
c||Austintown|OH|US|41.10|-80.76|30
c||Avon|OH|US|41.45|-82.04|23
c||Avon Lake|OH|US|41.51|-82.03|23
c||Barberton|OH|US|41.01|-81.61|26
c||Beavercreek|OH|US|39.71|-84.06|46
c||Boardman|OH|US|41.02|-80.66|35
c||Bowling Green|OH|US|41.37|-83.65|31
c||Brunswick|OH|US|41.24|-81.84|35
c||Canton|OH|US|40.80|-81.38|72
c||Centerville|OH|US|39.63|-84.16|24
c||Chillicothe|OH|US|39.33|-82.98|22
c||Cincinnati|OH|US|39.13|-84.51|297
c||Cleveland|OH|US|41.50|-81.70|388
c||Cleveland Heights|OH|US|41.52|-81.56|45
c||Collinwood|OH|US|41.56|-81.57|34
c||Columbus|OH|US|39.96|-83.00|850
c||Cuyahoga Falls|OH|US|41.13|-81.48|49
c||Dayton|OH|US|39.76|-84.19|141
c||Delaware|OH|US|40.30|-83.07|38
c||Dublin|OH|US|40.10|-83.11|45
c||Elyria|OH|US|41.37|-82.11|54
c||Euclid|OH|US|41.59|-81.53|48
c||Fairborn|OH|US|39.82|-84.02|33
c||Fairfield|OH|US|39.35|-84.56|43
c||Findlay|OH|US|41.04|-83.65|41
c||Gahanna|OH|US|40.02|-82.88|35
c||Garfield Heights|OH|US|41.42|-81.61|28
c||Glenville|OH|US|41.53|-81.62|24
c||Green|OH|US|40.95|-81.48|26
c||Grove City|OH|US|39.88|-83.09|39
c||Hamilton|OH|US|39.40|-84.56|62
c||Hilliard|OH|US|40.03|-83.16|34
c||Huber Heights|OH|US|39.84|-84.12|38
c||Hudson|OH|US|41.24|-81.44|22
c||Kent|OH|US|41.15|-81.36|30
c||Kettering|OH|US|39.69|-84.17|56
c||Lakewood|OH|US|41.48|-81.80|51
c||Lancaster|OH|US|39.71|-82.60|40
c||Lebanon|OH|US|39.44|-84.20|21
c||Lima|OH|US|40.74|-84.11|38
c||Lorain|OH|US|41.45|-82.18|64
c||Mansfield|OH|US|40.76|-82.52|47
c||Maple Heights|OH|US|41.42|-81.57|23
c||Marion|OH|US|40.59|-83.13|36
c||Marysville|OH|US|40.24|-83.37|23
c||Mason|OH|US|39.36|-84.31|33
c||Massillon|OH|US|40.80|-81.52|32
c||Medina|OH|US|41.14|-81.86|26
c||Mentor|OH|US|41.67|-81.34|47
c||Miamisburg|OH|US|39.64|-84.29|20
c||Middletown|OH|US|39.52|-84.40|49
c||Newark|OH|US|40.06|-82.40|48
c||North Olmsted|OH|US|41.42|-81.92|32
c||North Ridgeville|OH|US|41.39|-82.02|32
c||North Royalton|OH|US|41.31|-81.72|30
r||Ohio|OH|US|40.52|-82.75|8160
c||Oregon|OH|US|41.64|-83.49|20
c||Oxford|OH|US|39.51|-84.75|22
c||Parma|OH|US|41.40|-81.72|80
c||Parma Heights|OH|US|41.39|-81.76|20
c||Perrysburg|OH|US|41.56|-83.63|21
c||Piqua|OH|US|40.14|-84.24|21
c||Portsmouth|OH|US|38.73|-83.00|20
c||Reynoldsburg|OH|US|39.95|-82.81|37
c||Riverside|OH|US|39.78|-84.12|25
c||Rocky River|OH|US|41.48|-81.84|20
c||Sandusky|OH|US|41.45|-82.71|25
c||Shaker Heights|OH|US|41.47|-81.54|28
c||Sidney|OH|US|40.28|-84.16|21
c||Solon|OH|US|41.39|-81.44|23
c||South Euclid|OH|US|41.52|-81.52|22
c||Springfield|OH|US|39.92|-83.81|60
c||Stow|OH|US|41.16|-81.44|35
c||Strongsville|OH|US|41.31|-81.84|45
c||Toledo|OH|US|41.66|-83.56|280
c||Trotwood|OH|US|39.80|-84.31|24
c||Troy|OH|US|40.04|-84.20|26
c||Upper Arlington|OH|US|39.99|-83.06|35
c||Wadsworth|OH|US|41.03|-81.73|22
c||Warren|OH|US|41.24|-80.82|40
c||Westerville|OH|US|40.13|-82.93|38
c||Westlake|OH|US|41.46|-81.92|32
c||Willoughby|OH|US|41.64|-81.41|23
c||Wooster|OH|US|40.81|-81.94|27
c||Xenia|OH|US|39.68|-83.93|26
c||Youngstown|OH|US|41.10|-80.65|65
c||Zanesville|OH|US|39.94|-82.01|25
c||Ardmore|OK|US|34.17|-97.14|25
c||Bartlesville|OK|US|36.75|-95.98|37
c||Bixby|OK|US|35.94|-95.88|25
c||Broken Arrow|OK|US|36.05|-95.79|107
c||Del City|OK|US|35.44|-97.44|22
c||Duncan|OK|US|34.50|-97.96|23
c||Edmond|OK|US|35.65|-97.48|90
c||Enid|OK|US|36.40|-97.88|52
c||Jenks|OK|US|36.02|-95.97|21
c||Lawton|OK|US|34.61|-98.39|97
c||Midwest City|OK|US|35.45|-97.40|57
c||Moore|OK|US|35.34|-97.49|60
c||Muskogee|OK|US|35.75|-95.37|38
c||Mustang|OK|US|35.38|-97.72|20
c||Norman|OK|US|35.22|-97.44|120
r||Oklahoma|OK|US|35.63|-96.97|2919
c||Oklahoma City|OK|US|35.47|-97.52|631
c||Owasso|OK|US|36.27|-95.85|35
c||Ponca City|OK|US|36.71|-97.09|25
c||Sapulpa|OK|US|36.00|-96.11|21
c||Shawnee|OK|US|35.33|-96.93|31
c||Stillwater|OK|US|36.12|-97.06|49
c||Tulsa|OK|US|36.15|-95.99|404
c||Yukon|OK|US|35.51|-97.76|26
c||Albany|OR|US|44.64|-123.11|52
c||Aloha|OR|US|45.49|-122.87|49
c||Ashland|OR|US|42.19|-122.71|21
c||Beaverton|OR|US|45.49|-122.80|97
c||Bend|OR|US|44.06|-121.32|87
c||Bethany|OR|US|45.56|-122.87|21
c||Corvallis|OR|US|44.56|-123.26|56
c||Eugene|OR|US|44.05|-123.09|163
c||Forest Grove|OR|US|45.52|-123.11|24
c||Grants Pass|OR|US|42.44|-123.33|37
c||Gresham|OR|US|45.50|-122.43|111
c||Hillsboro|OR|US|45.52|-122.99|102
c||Keizer|OR|US|44.99|-123.03|38
c||Klamath Falls|OR|US|42.22|-121.78|21
c||Lake Oswego|OR|US|45.42|-122.67|38
c||Lents|OR|US|45.48|-122.57|20
c||McMinnville|OR|US|45.21|-123.20|34
c||Medford|OR|US|42.33|-122.88|80
c||Milwaukie|OR|US|45.45|-122.64|21
c||Newberg|OR|US|45.30|-122.97|23
r||Oregon|OR|US|44.85|-122.63|3174
c||Oregon City|OR|US|45.36|-122.61|36
c||Portland|OR|US|45.52|-122.68|632
c||Redmond|OR|US|44.27|-121.17|29
c||Roseburg|OR|US|43.22|-123.34|22
c||Salem|OR|US|44.94|-123.04|165
c||Springfield|OR|US|44.05|-123.02|61
c||Tigard|OR|US|45.43|-122.77|51
c||Tualatin|OR|US|45.38|-122.76|27
c||West Linn|OR|US|45.37|-122.61|27
c||Wilsonville|OR|US|45.30|-122.77|23
c||Woodburn|OR|US|45.14|-122.86|25
c||Allentown|PA|US|40.61|-75.49|120
c||Allison Park|PA|US|40.56|-79.96|22
c||Altoona|PA|US|40.52|-78.39|45
c||Back Mountain|PA|US|41.34|-76.00|27
c||Bethel Park|PA|US|40.33|-80.04|32
c||Bethlehem|PA|US|40.63|-75.37|75
c||Center City|PA|US|39.95|-75.16|57
c||Chambersburg|PA|US|39.94|-77.66|21
c||Chester|PA|US|39.85|-75.36|34
c||Cranberry Township|PA|US|40.68|-80.11|28
c||Drexel Hill|PA|US|39.95|-75.29|28
c||Easton|PA|US|40.69|-75.22|27
c||Erie|PA|US|42.13|-80.09|99
c||Harrisburg|PA|US|40.27|-76.88|49
c||Hazleton|PA|US|40.96|-75.97|25
c||Lancaster|PA|US|40.04|-76.31|59
c||Lebanon|PA|US|40.34|-76.41|26
c||Levittown|PA|US|40.16|-74.83|53
c||Monroeville|PA|US|40.42|-79.79|28
c||Mount Lebanon|PA|US|40.36|-80.05|33
c||Murrysville|PA|US|40.43|-79.70|20
c||New Castle|PA|US|41.00|-80.35|22
c||Norristown|PA|US|40.12|-75.34|34
c||Penn Hills|PA|US|40.50|-79.84|45
c||Pennsport|PA|US|39.93|-75.15|26
r||Pennsylvania|PA|US|40.39|-76.84|7314
c||Philadelphia|PA|US|39.95|-75.16|1567
c|philly|Philadelphia|PA|US|39.95|-75.16|1567
c||Pittsburgh|PA|US|40.44|-80.00|304
c||Plum|PA|US|40.50|-79.75|28
c||Pottstown|PA|US|40.25|-75.65|23
c||Radnor|PA|US|40.05|-75.36|31
c||Reading|PA|US|40.34|-75.93|88
c||Scranton|PA|US|41.41|-75.66|77
c||Springfield|PA|US|39.93|-75.32|23
c||State College|PA|US|40.79|-77.86|42
c||Wayne|PA|US|40.04|-75.39|31
c||West Mifflin|PA|US|40.36|-79.87|20
c||Wharton|PA|US|39.93|-75.16|50
c||Whitehall Township|PA|US|40.67|-75.50|25
c||Whitman|PA|US|39.92|-75.16|50
c|wilkes barre|Wilkes-Barre|PA|US|41.25|-75.88|41
c||Williamsport|PA|US|41.24|-77.00|29
c||York|PA|US|39.96|-76.73|44
c||Bristol|RI|US|41.68|-71.27|23
c||Coventry|RI|US|41.70|-71.68|36
c||Cranston|RI|US|41.78|-71.44|81
c||Cumberland|RI|US|41.97|-71.43|35
c||East Providence|RI|US|41.81|-71.37|47
c||Johnston|RI|US|41.82|-71.51|29
c||Lincoln|RI|US|41.92|-71.44|22
c||Newport|RI|US|41.49|-71.31|24
c||North Kingstown|RI|US|41.55|-71.47|28
c||North Providence|RI|US|41.85|-71.47|34
c||Pawtucket|RI|US|41.88|-71.38|72
c||Providence|RI|US|41.82|-71.41|179
r||Rhode Island|RI|US|41.75|-71.45|1088
c||Smithfield|RI|US|41.92|-71.55|22
c||South Kingstown|RI|US|41.45|-71.52|31
c||Warwick|RI|US|41.70|-71.42|82
c||West Warwick|RI|US|41.70|-71.52|30
c||Woonsocket|RI|US|42.00|-71.51|41
c||Aiken|SC|US|33.56|-81.72|31
c||Anderson|SC|US|34.50|-82.65|27
c||Charleston|SC|US|32.78|-79.93|133
c||Columbia|SC|US|34.00|-81.03|134
c||Conway|SC|US|33.84|-79.05|21
c||Easley|SC|US|34.83|-82.60|21
c||Florence|SC|US|34.20|-79.76|38
c||Goose Creek|SC|US|32.98|-80.03|41
c||Greenville|SC|US|34.85|-82.39|65
c||Greenwood|SC|US|34.20|-82.16|23
c||Greer|SC|US|34.94|-82.23|28
c||Hilton Head|SC|US|32.22|-80.75|37
c||Hilton Head Island|SC|US|32.19|-80.74|41
c||Lexington|SC|US|33.98|-81.24|20
c||Mauldin|SC|US|34.78|-82.31|25
c||Mount Pleasant|SC|US|32.79|-79.86|81
c||Myrtle Beach|SC|US|33.69|-78.89|31
c||North Augusta|SC|US|33.50|-81.97|23
c||North Charleston|SC|US|32.85|-79.97|108
c||Rock Hill|SC|US|34.92|-81.03|72
c|st andrews|Saint Andrews|SC|US|34.05|-81.13|21
c||Simpsonville|SC|US|34.74|-82.25|21
r||South Carolina|SC|US|33.86|-80.93|2268
c||Spartanburg|SC|US|34.95|-81.93|38
c||Summerville|SC|US|33.02|-80.18|49
c||Sumter|SC|US|33.92|-80.34|41
c||Taylors|SC|US|34.92|-82.30|22
c||Wade Hampton|SC|US|34.90|-82.33|21
c||Aberdeen|SD|US|45.46|-98.49|28
c||Brookings|SD|US|44.31|-96.80|24
c||Rapid City|SD|US|44.08|-103.23|74
c||Sioux Falls|SD|US|43.55|-96.70|172
r||South Dakota|SD|US|43.96|-98.87|577
c||Watertown|SD|US|44.90|-97.12|22
c||Bartlett|TN|US|35.20|-89.87|59
c||Brentwood|TN|US|36.03|-86.78|42
c||Brentwood Estates|TN|US|36.03|-86.78|31
c||Bristol|TN|US|36.60|-82.19|27
c||Chattanooga|TN|US|35.05|-85.31|177
c||Clarksville|TN|US|36.53|-87.36|149
c||Cleveland|TN|US|35.16|-84.88|44
c||Collierville|TN|US|35.04|-89.66|49
c||Columbia|TN|US|35.62|-87.04|37
c||Cookeville|TN|US|36.16|-85.50|32
c||East Chattanooga|TN|US|35.07|-85.25|154
c||East Ridge|TN|US|35.01|-85.25|21
c||Farragut|TN|US|35.88|-84.15|22
c||Franklin|TN|US|35.93|-86.87|73
c||Gallatin|TN|US|36.39|-86.45|34
c||Germantown|TN|US|35.09|-89.81|39
c||Hendersonville|TN|US|36.30|-86.62|56
c||Jackson|TN|US|35.61|-88.81|67
c||Johnson City|TN|US|36.31|-82.35|66
c||Kingsport|TN|US|36.55|-82.56|53
c||Knoxville|TN|US|35.96|-83.92|185
c||La Vergne|TN|US|36.02|-86.58|35
c||Lebanon|TN|US|36.21|-86.29|30
c||Maryville|TN|US|35.76|-83.97|28
c||Memphis|TN|US|35.15|-90.05|656
c||Morristown|TN|US|36.21|-83.29|29
c||Mount Juliet|TN|US|36.20|-86.52|32
c||Murfreesboro|TN|US|35.85|-86.39|126
c||Nashville|TN|US|36.17|-86.78|531
c||New South Memphis|TN|US|35.09|-90.06|642
c||Oak Ridge|TN|US|36.01|-84.27|29
c||Shelbyville|TN|US|35.48|-86.46|21
c||Smyrna|TN|US|35.98|-86.52|47
c||Spring Hill|TN|US|35.75|-86.93|36
r||Tennessee|TN|US|35.66|-87.16|4818
c||Abilene|TX|US|32.45|-99.73|122
c||Alief|TX|US|29.71|-95.60|99
c||Allen|TX|US|33.10|-96.67|98
c||Alvin|TX|US|29.42|-95.24|26
c||Amarillo|TX|US|35.22|-101.83|199
c||Arlington|TX|US|32.74|-97.11|388
c||Atascocita|TX|US|30.00|-95.18|66
c||Austin|TX|US|30.27|-97.74|932
c||Balch Springs|TX|US|32.73|-96.62|25
c||Baytown|TX|US|29.74|-94.98|76
c||Beaumont|TX|US|30.09|-94.10|118
c||Bedford|TX|US|32.84|-97.14|49
c||Belton|TX|US|31.06|-97.46|21
c||Benbrook|TX|US|32.67|-97.46|23
c||Big Spring|TX|US|32.25|-101.48|29
c||Brownsville|TX|US|25.90|-97.50|184
c||Brushy Creek|TX|US|30.51|-97.74|22
c||Bryan|TX|US|30.67|-96.37|82
c||Burleson|TX|US|32.54|-97.32|44
c||Canyon Lake|TX|US|29.88|-98.26|21
c||Carrollton|TX|US|32.95|-96.89|133
c||Cedar Hill|TX|US|32.59|-96.96|49
c||Cedar Park|TX|US|30.51|-97.82|66
c||Channelview|TX|US|29.78|-95.11|38
c||Cibolo|TX|US|29.56|-98.23|27
c||Cleburne|TX|US|32.35|-97.39|30
c||Cloverleaf|TX|US|29.78|-95.17|23
c||College Station|TX|US|30.63|-96.33|108
c||Colleyville|TX|US|32.88|-97.16|25
c||Conroe|TX|US|30.31|-95.46|69
c||Converse|TX|US|29.52|-98.32|22
c||Coppell|TX|US|32.95|-97.02|41
c||Copperas Cove|TX|US|31.12|-97.90|33
c||Corinth|TX|US|33.15|-97.06|21
c||Corpus Christi|TX|US|27.80|-97.40|324
c||Corsicana|TX|US|32.10|-96.47|24
c||Cypress|TX|US|29.97|-95.70|46
c||Dallas|TX|US|32.78|-96.81|1300
c||DeSoto|TX|US|32.59|-96.86|52
c||Deer Park|TX|US|29.71|-95.12|34
c||Del Rio|TX|US|29.36|-100.90|36
c||Denison|TX|US|33.76|-96.54|23
c||Denton|TX|US|33.21|-97.13|131
c||Duncanville|TX|US|32.65|-96.91|40
c||Eagle Pass|TX|US|28.71|-100.50|29
c||Edinburg|TX|US|26.30|-98.16|84
c||El Paso|TX|US|31.76|-106.49|681
c||Euless|TX|US|32.84|-97.08|54
c||Farmers Branch|TX|US|32.93|-96.90|33
c||Flower Mound|TX|US|33.01|-97.10|71
c||Fort Hood|TX|US|31.13|-97.78|30
c||Fort Worth|TX|US|32.73|-97.32|833
c||Friendswood|TX|US|29.53|-95.20|39
c||Frisco|TX|US|33.15|-96.82|154
c||Galveston|TX|US|29.30|-94.80|50
c||Garland|TX|US|32.91|-96.64|237
c||Georgetown|TX|US|30.63|-97.68|64
c||Grand Prairie|TX|US|32.75|-97.00|188
c||Grapevine|TX|US|32.93|-97.08|51
c||Greenville|TX|US|33.14|-96.11|27
c||Haltom City|TX|US|32.80|-97.27|44
c||Harker Heights|TX|US|31.08|-97.66|29
c||Harlingen|TX|US|26.19|-97.70|66
c||Houston|TX|US|29.76|-95.36|2296
c||Huntsville|TX|US|30.72|-95.55|41
c||Hurst|TX|US|32.82|-97.17|39
c||Hutto|TX|US|30.54|-97.55|23
c||Irving|TX|US|32.81|-96.95|237
c||Keller|TX|US|32.93|-97.25|46
c||Kerrville|TX|US|30.05|-99.14|23
c||Killeen|TX|US|31.12|-97.73|141
c||Kingsville|TX|US|27.52|-97.86|26
c||Kyle|TX|US|29.99|-97.88|36
c||La Porte|TX|US|29.67|-95.02|35
c||Lake Jackson|TX|US|29.03|-95.43|28
c||Lancaster|TX|US|32.59|-96.76|39
c||Laredo|TX|US|27.51|-99.51|255
c||League City|TX|US|29.51|-95.09|98
c||Leander|TX|US|30.58|-97.85|38
c||Lewisville|TX|US|33.05|-96.99|104
c||Little Elm|TX|US|33.16|-96.94|38
c||Longview|TX|US|32.50|-94.74|82
c||Lubbock|TX|US|33.58|-101.86|249
c||Lufkin|TX|US|31.34|-94.73|36
c||Mansfield|TX|US|32.56|-97.14|64
c||Marshall|TX|US|32.54|-94.37|24
c||McAllen|TX|US|26.20|-98.23|140
c||McKinney|TX|US|33.20|-96.62|163
c||Mesquite|TX|US|32.77|-96.60|145
c||Midland|TX|US|32.00|-102.08|133
c||Midlothian|TX|US|32.48|-96.99|22
c||Mission|TX|US|26.22|-98.33|83
c||Mission Bend|TX|US|29.69|-95.66|37
c||Missouri City|TX|US|29.62|-95.54|74
c||Murphy|TX|US|33.02|-96.61|21
c||Nacogdoches|TX|US|31.60|-94.66|34
c||New Braunfels|TX|US|29.70|-98.12|71
c||North Richland Hills|TX|US|32.83|-97.23|69
c||Odessa|TX|US|31.85|-102.37|119
c||Paris|TX|US|33.66|-95.56|25
c||Pasadena|TX|US|29.69|-95.21|154
c||Pearland|TX|US|29.56|-95.29|109
c||Pflugerville|TX|US|30.44|-97.62|57
c||Pharr|TX|US|26.19|-98.18|77
c||Plainview|TX|US|34.18|-101.71|21
c||Plano|TX|US|33.02|-96.70|284
c||Port Arthur|TX|US|29.89|-93.94|55
c||Richardson|TX|US|32.95|-96.73|111
c||Rockwall|TX|US|32.93|-96.46|43
c||Rosenberg|TX|US|29.56|-95.81|36
c||Round Rock|TX|US|30.51|-97.68|116
c||Rowlett|TX|US|32.90|-96.56|60
c||Sachse|TX|US|32.98|-96.60|25
c||Saginaw|TX|US|32.86|-97.36|22
c||San Angelo|TX|US|31.46|-100.44|100
c||San Antonio|TX|US|29.42|-98.49|1470
c||San Benito|TX|US|26.13|-97.63|24
c||San Juan|TX|US|26.19|-98.16|37
c||San Marcos|TX|US|29.88|-97.94|61
c||Schertz|TX|US|29.55|-98.27|38
c||Seguin|TX|US|29.57|-97.96|28
c||Sherman|TX|US|33.64|-96.61|41
c||Socorro|TX|US|31.65|-106.30|33
c||Socorro Mission Number 1 Colonia|TX|US|31.64|-106.29|29
c||Southlake|TX|US|32.94|-97.13|30
c||Spring|TX|US|30.08|-95.42|54
c||Stephenville|TX|US|32.22|-98.20|20
c||Sugar Land|TX|US|29.62|-95.63|88
c||Temple|TX|US|31.10|-97.34|72
c||Texarkana|TX|US|33.43|-94.05|37
r||Texas|TX|US|30.97|-97.54|21421
c||Texas City|TX|US|29.38|-94.90|48
c|colony|The Colony|TX|US|33.09|-96.89|42
c|woodlands|The Woodlands|TX|US|30.16|-95.49|94
c||Tyler|TX|US|32.35|-95.30|104
c||University Park|TX|US|32.85|-96.80|25
c||Victoria|TX|US|28.81|-97.00|68
c||Waco|TX|US|31.55|-97.15|132
c||Watauga|TX|US|32.86|-97.25|25
c||Waxahachie|TX|US|32.39|-96.85|33
c||Weatherford|TX|US|32.76|-97.80|29
c||Weslaco|TX|US|26.16|-97.99|39
c||West Odessa|TX|US|31.84|-102.50|23
c||Wichita Falls|TX|US|33.91|-98.49|105
c||Wylie|TX|US|33.02|-96.54|47
c||American Fork|UT|US|40.38|-111.80|28
c||Bountiful|UT|US|40.89|-111.88|44
c||Cedar City|UT|US|37.68|-113.06|30
c||Clearfield|UT|US|41.11|-112.03|31
c||Clinton|UT|US|41.14|-112.05|21
c||Cottonwood Heights|UT|US|40.62|-111.81|34
c||Draper|UT|US|40.52|-111.86|47
c||Eagle Mountain|UT|US|40.31|-112.01|27
c||East Millcreek|UT|US|40.70|-111.81|21
c||Farmington|UT|US|40.98|-111.89|23
c||Herriman|UT|US|40.51|-112.03|31
c||Holladay|UT|US|40.67|-111.82|31
c||Kaysville|UT|US|41.04|-111.94|30
c||Kearns|UT|US|40.66|-112.00|36
c||Layton|UT|US|41.06|-111.97|74
c||Lehi|UT|US|40.39|-111.85|58
c||Logan|UT|US|41.74|-111.83|50
c||Magna|UT|US|40.71|-112.10|27
c||Midvale|UT|US|40.61|-111.90|33
c||Millcreek|UT|US|40.69|-111.88|62
c||Murray|UT|US|40.67|-111.89|49
c||Ogden|UT|US|41.22|-111.97|85
c||Orem|UT|US|40.30|-111.69|94
c||Pleasant Grove|UT|US|40.36|-111.74|38
c||Provo|UT|US|40.23|-111.66|115
c||Riverton|UT|US|40.52|-111.94|42
c||Roy|UT|US|41.16|-112.03|38
c|st george|Saint George|UT|US|37.10|-113.58|73
c||Salt Lake City|UT|US|40.76|-111.89|193
c||Sandy|UT|US|40.59|-111.88|87
c||Sandy Hills|UT|US|40.58|-111.85|90
c||Saratoga Springs|UT|US|40.35|-111.90|25
c||South Jordan|UT|US|40.56|-111.93|67
c||South Jordan Heights|UT|US|40.56|-111.95|37
c||South Salt Lake|UT|US|40.72|-111.89|25
c||Spanish Fork|UT|US|40.11|-111.65|38
c||Springville|UT|US|40.17|-111.61|32
c||Syracuse|UT|US|41.09|-112.06|27
c||Taylorsville|UT|US|40.67|-111.94|61
c||Tooele|UT|US|40.53|-112.30|33
r||Utah|UT|US|40.46|-111.95|2967
c||Washington|UT|US|37.13|-113.51|24
c||West Jordan|UT|US|40.61|-111.94|112
c||West Valley City|UT|US|40.69|-112.00|136
c||Alexandria|VA|US|38.80|-77.05|154
c||Annandale|VA|US|38.83|-77.20|41
c||Arlington|VA|US|38.88|-77.10|208
c||Ashburn|VA|US|39.04|-77.49|44
c||Baileys Crossroads|VA|US|38.85|-77.13|24
c||Blacksburg|VA|US|37.23|-80.41|44
c||Burke|VA|US|38.79|-77.27|41
c||Cave Spring|VA|US|37.23|-80.01|25
c||Centreville|VA|US|38.84|-77.43|71
c||Chantilly|VA|US|38.89|-77.43|23
c||Charlottesville|VA|US|38.03|-78.48|47
c||Chesapeake|VA|US|36.82|-76.27|235
c||Chester|VA|US|37.36|-77.44|21
c||Christiansburg|VA|US|37.13|-80.41|22
c||Dale City|VA|US|38.64|-77.31|66
c||Danville|VA|US|36.59|-79.40|42
c||East Hampton|VA|US|37.04|-76.33|148
c||Fairfax|VA|US|38.85|-77.31|24
c||Fredericksburg|VA|US|38.30|-77.46|28
c||Hampton|VA|US|37.03|-76.35|136
c||Harrisonburg|VA|US|38.45|-78.87|53
c||Herndon|VA|US|38.97|-77.39|25
c||Hopewell|VA|US|37.30|-77.29|22
c||Lake Ridge|VA|US|38.69|-77.30|41
c||Leesburg|VA|US|39.12|-77.56|51
c||Lincolnia|VA|US|38.82|-77.14|23
c||Linton Hall|VA|US|38.76|-77.57|36
c||Lynchburg|VA|US|37.41|-79.14|80
c||Manassas|VA|US|38.75|-77.48|42
c||McLean|VA|US|38.93|-77.18|48
c||Mechanicsville|VA|US|37.61|-77.37|36
c||Newport News|VA|US|37.08|-76.47|182
c||Norfolk|VA|US|36.85|-76.29|246
c||Oak Hill|VA|US|38.93|-77.40|34
c||Oakton|VA|US|38.88|-77.30|34
c||Petersburg|VA|US|37.23|-77.40|32
c||Portsmouth|VA|US|36.84|-76.30|96
c||Portsmouth Heights|VA|US|36.82|-76.37|99
c||Reston|VA|US|38.97|-77.34|58
c||Richmond|VA|US|37.55|-77.46|220
c||Roanoke|VA|US|37.27|-79.94|100
c||Rose Hill|VA|US|38.79|-77.11|20
c||Salem|VA|US|37.29|-80.05|25
c||Short Pump|VA|US|37.65|-77.61|25
c||South Riding|VA|US|38.92|-77.50|24
c||South Suffolk|VA|US|36.72|-76.59|81
c||Springfield|VA|US|38.79|-77.19|30
c||Staunton|VA|US|38.15|-79.07|24
c||Sterling|VA|US|39.01|-77.43|28
c||Suffolk|VA|US|36.73|-76.58|88
c||Tuckahoe|VA|US|37.59|-77.56|45
r||Virginia|VA|US|37.78|-77.43|5619
c||Virginia Beach|VA|US|36.85|-75.98|453
c||Waynesboro|VA|US|38.07|-78.89|21
c||West Falls Church|VA|US|38.86|-77.19|29
c||West Lynchburg|VA|US|37.40|-79.18|66
c||West Springfield|VA|US|38.77|-77.22|22
c||Winchester|VA|US|39.19|-78.16|27
c||Woodlawn|VA|US|38.72|-77.13|21
c||Burlington|VT|US|44.48|-73.21|42
r||Vermont|VT|US|44.09|-72.87|320
c||Auburn|WA|US|47.31|-122.23|77
c||Bainbridge Island|WA|US|47.63|-122.52|24
c||Bellevue|WA|US|47.61|-122.20|140
c||Bellingham|WA|US|48.76|-122.49|85
c||Bothell|WA|US|47.76|-122.21|43
c||Bremerton|WA|US|47.57|-122.63|40
c||Burien|WA|US|47.47|-122.35|50
c||Camas|WA|US|45.59|-122.40|22
c||City of Sammamish|WA|US|47.60|-122.04|46
c||Cottage Lake|WA|US|47.74|-122.08|22
c||Des Moines|WA|US|47.40|-122.32|31
c|east hill meridian|East Hill-Meridian|WA|US|47.41|-122.17|30
c||Eastmont|WA|US|47.90|-122.18|20
c||Edmonds|WA|US|47.81|-122.38|41
c||Everett|WA|US|47.98|-122.20|108
c||Federal Way|WA|US|47.32|-122.31|95
c||Graham|WA|US|47.05|-122.29|23
c|inglewood finn hill|Inglewood-Finn Hill|WA|US|47.72|-122.23|23
c||Issaquah|WA|US|47.53|-122.03|36
c||Kenmore|WA|US|47.76|-122.24|22
c||Kennewick|WA|US|46.21|-119.14|79
c||Kent|WA|US|47.38|-122.23|127
c||Kirkland|WA|US|47.68|-122.21|87
c||Lacey|WA|US|47.03|-122.82|46
c||Lake Stevens|WA|US|48.02|-122.06|31
c||Lakewood|WA|US|47.17|-122.52|60
c||Longview|WA|US|46.14|-122.94|37
c||Lynnwood|WA|US|47.82|-122.32|37
c||Maple Valley|WA|US|47.39|-122.05|26
c||Marysville|WA|US|48.05|-122.18|67
c||Mercer Island|WA|US|47.57|-122.22|25
c||Mill Creek|WA|US|47.86|-122.20|20
c||Moses Lake|WA|US|47.13|-119.28|22
c||Mount Vernon|WA|US|48.42|-122.33|34
c||Mountlake Terrace|WA|US|47.79|-122.31|21
c||Mukilteo|WA|US|47.94|-122.30|21
c||North Creek|WA|US|47.82|-122.18|26
c||Oak Harbor|WA|US|48.29|-122.64|23
c||Olympia|WA|US|47.04|-122.90|50
c||Opportunity|WA|US|47.65|-117.24|26
c||Parkland|WA|US|47.16|-122.43|36
c||Pasco|WA|US|46.24|-119.10|69
c|picnic point north lynnwood|Picnic Point-North Lynnwood|WA|US|47.86|-122.29|23
c||Pullman|WA|US|46.73|-117.18|33
c||Puyallup|WA|US|47.19|-122.29|40
c||Redmond|WA|US|47.67|-122.12|61
c||Renton|WA|US|47.48|-122.22|100
c||Richland|WA|US|46.29|-119.28|54
c||Sammamish|WA|US|47.64|-122.08|52
c||SeaTac|WA|US|47.45|-122.29|28
c||Seattle|WA|US|47.61|-122.33|684
c||Shoreline|WA|US|47.76|-122.34|55
c||Silver Firs|WA|US|47.87|-122.16|21
c||South Hill|WA|US|47.14|-122.27|52
c||Spanaway|WA|US|47.10|-122.43|27
c||Spokane|WA|US|47.66|-117.43|213
c||Spokane Valley|WA|US|47.67|-117.24|95
c||Tacoma|WA|US|47.25|-122.44|208
c||Tukwila|WA|US|47.47|-122.26|20
c||University Place|WA|US|47.24|-122.55|33
c||Vancouver|WA|US|45.64|-122.66|173
c||Walla Walla|WA|US|46.06|-118.34|32
r||Washington|WA|US|47.34|-121.66|6049
c||Wenatchee|WA|US|47.42|-120.31|34
c||West Lake Sammamish|WA|US|47.58|-122.10|34
c||West Lake Stevens|WA|US|47.99|-122.10|21
c||Yakima|WA|US|46.60|-120.51|94
c||Appleton|WI|US|44.26|-88.42|74
c||Beloit|WI|US|42.51|-89.03|37
c||Brookfield|WI|US|43.06|-88.11|38
c||Caledonia|WI|US|42.81|-87.92|25
c||De Pere|WI|US|44.45|-88.06|25
c||Eau Claire|WI|US|44.81|-91.50|68
c||Fitchburg|WI|US|42.96|-89.47|28
c||Fond du Lac|WI|US|43.77|-88.44|43
c||Franklin|WI|US|42.89|-88.04|36
c||Green Bay|WI|US|44.52|-88.02|105
c||Greenfield|WI|US|42.96|-88.01|37
c||Janesville|WI|US|42.68|-89.02|64
c||Kenosha|WI|US|42.58|-87.82|100
c||La Crosse|WI|US|43.80|-91.24|52
c||Madison|WI|US|43.07|-89.40|249
c||Manitowoc|WI|US|44.09|-87.66|33
c||Menomonee Falls|WI|US|43.18|-88.12|36
c||Mequon|WI|US|43.22|-88.03|23
c||Milwaukee|WI|US|43.04|-87.91|600
c||Mount Pleasant|WI|US|42.70|-87.86|26
c||Muskego|WI|US|42.91|-88.14|25
c||Neenah|WI|US|44.19|-88.46|26
c||New Berlin|WI|US|42.98|-88.11|40
c||North La Crosse|WI|US|43.85|-91.25|50
c||Oak Creek|WI|US|42.89|-87.86|35
c||Oshkosh|WI|US|44.02|-88.54|67
c||Pleasant Prairie|WI|US|42.55|-87.93|21
c||Racine|WI|US|42.73|-87.78|78
c||Sheboygan|WI|US|43.75|-87.71|49
c||South Milwaukee|WI|US|42.91|-87.86|21
c||Stevens Point|WI|US|44.52|-89.57|27
c||Sun Prairie|WI|US|43.18|-89.21|32
c||Superior|WI|US|46.72|-92.10|27
c||Watertown|WI|US|43.19|-88.73|24
c||Waukesha|WI|US|43.01|-88.23|72
c||Wausau|WI|US|44.96|-89.63|39
c||Wauwatosa|WI|US|43.05|-88.01|48
c||West Allis|WI|US|43.02|-88.01|61
c||West Bend|WI|US|43.43|-88.18|32
r||Wisconsin|WI|US|43.53|-88.82|4180
c||Charleston|WV|US|38.35|-81.63|50
c||Huntington|WV|US|38.42|-82.45|49
c||Morgantown|WV|US|39.63|-79.96|31
c||Parkersburg|WV|US|39.27|-81.56|31
r||West Virginia|WV|US|38.92|-80.93|723
c||Wheeling|WV|US|40.06|-80.72|28
c||Casper|WY|US|42.87|-106.31|60
c||Cheyenne|WY|US|41.14|-104.82|63
c||Gillette|WY|US|44.29|-105.50|33
c||Laramie|WY|US|41.31|-105.59|32
c||Rock Springs|WY|US|41.59|-109.20|24
r||Wyoming|WY|US|42.57|-106.87|415
c||Montevideo||UY|-34.90|-56.19|1271
n||Uruguay||UY|-34.08|-56.26|2672
c||Andijon||UZ|40.78|72.34|318
c||Angren||UZ|41.02|70.14|127
c||Bukhara||UZ|39.77|64.43|248
c||Chirchiq||UZ|41.47|69.58|168
c||Fergana||UZ|40.38|71.78|164
c||Jizzax||UZ|40.12|67.83|153
c|marg ilon|Marg‘ilon||UZ|40.47|71.72|133
c||Namangan||UZ|41.00|71.67|432
c||Navoiy||UZ|40.08|65.38|130
c||Nukus||UZ|42.45|59.61|230
c||Olmaliq||UZ|40.84|69.60|121
c||Qarshi||UZ|38.86|65.79|223
c|qo qon|Qo‘qon||UZ|40.53|70.94|187
c||Samarkand||UZ|39.65|66.96|319
c||Tashkent||UZ|41.26|69.22|1978
c||Tirmiz||UZ|37.22|67.28|140
c||Urganch||UZ|41.55|60.63|150
n||Uzbekistan||UZ|40.67|68.10|8009
n||Vatican City||VA|41.90|12.45|1
n|st vincent and grenadines|St. Vincent and Grenadines||VC|13.17|-61.22|49
c||Acarigua||VE|9.55|-69.20|144
c||Alto Barinas||VE|8.59|-70.23|284
c||Anaco||VE|9.43|-64.46|118
c||Barcelona||VE|10.14|-64.69|425
c||Barinas||VE|8.62|-70.21|353
c||Barquisimeto||VE|10.06|-69.36|809
c||Baruta||VE|10.43|-66.88|244
c||Cabimas||VE|10.40|-71.45|201
c||Cagua||VE|10.19|-67.46|119
c||Calabozo||VE|8.92|-67.43|117
c||Caracas||VE|10.49|-66.88|3000
c|carupano|Carúpano||VE|10.67|-63.25|112
c||Catia La Mar||VE|10.61|-67.03|107
c||Charallave||VE|10.24|-66.86|129
c|ciudad bolivar|Ciudad Bolívar||VE|8.13|-63.54|338
c||Ciudad Guayana||VE|8.35|-62.64|747
c||Coro||VE|11.40|-69.67|195
c|cumana|Cumaná||VE|10.45|-64.18|258
c|cua|Cúa||VE|10.16|-66.88|183
c||Ejido||VE|8.55|-71.24|107
c|el limon|El Limón||VE|10.31|-67.63|148
c||El Tigre||VE|8.89|-64.25|151
c||Guacara||VE|10.23|-67.88|152
c||Guanare||VE|9.04|-69.74|112
c||Guarenas||VE|10.47|-66.62|182
c||Guatire||VE|10.47|-66.54|192
c||Los Teques||VE|10.34|-67.04|141
c||Maracaibo||VE|10.67|-71.61|2225
c||Maracay||VE|10.24|-67.59|1754
c||Mariara||VE|10.30|-67.72|105
c|maturin|Maturín||VE|9.75|-63.18|411
c||Mucumpiz||VE|8.42|-71.13|215
c|merida|Mérida||VE|8.59|-71.16|300
c||Ocumare del Tuy||VE|10.12|-66.78|166
c||Palo Negro||VE|10.17|-67.54|129
c||Petare||VE|10.48|-66.81|365
c||Puerto Cabello||VE|10.47|-68.01|174
c||Puerto La Cruz||VE|10.21|-64.63|370
c||Punto Fijo||VE|11.69|-70.20|132
c|san cristobal|San Cristóbal||VE|7.77|-72.22|247
c||Santa Teresa del Tuy||VE|10.23|-66.66|279
c||Turmero||VE|10.23|-67.47|345
c||Valencia||VE|10.16|-68.01|1385
n||Venezuela||VE|9.99|-67.80|21076
n||British Virgin Islands||VG|18.43|-64.62|8
n|us virgin islands|U.S. Virgin Islands||VI|17.92|-64.80|73
c|bien hoa|Biên Hòa||VN|10.94|106.82|407
c|buon ma thuot|Buôn Ma Thuột||VN|12.67|108.04|147
c|bac lieu|Bạc Liêu||VN|9.29|105.73|108
c|bao loc|Bảo Lộc||VN|11.55|107.81|152
c||Cam Ranh||VN|11.92|109.16|147
c|ca mau|Cà Mau||VN|9.18|105.15|112
c|can giuoc|Cần Giuộc||VN|10.61|106.67|152
c|can tho|Cần Thơ||VN|10.04|105.79|260
c|cam pha mines|Cẩm Phả Mines||VN|21.02|107.30|135
c||Da Nang||VN|16.07|108.22|752
c||Haiphong||VN|20.86|106.68|603
c||Hanoi||VN|21.02|105.84|1431
c||Ho Chi Minh City||VN|10.82|106.63|3467
c|saigon|Ho Chi Minh City||VN|10.82|106.63|3467
c|hue|Huế||VN|16.46|107.60|287
c|hoa binh|Hòa Bình||VN|20.82|105.34|105
c|ha long|Hạ Long||VN|20.95|107.07|148
c||La Gi||VN|10.66|107.77|161
c|long xuyen|Long Xuyên||VN|10.39|105.44|158
c|my tho|Mỹ Tho||VN|10.36|106.36|122
c|nam đinh|Nam Định||VN|20.43|106.18|193
c||Nha Trang||VN|12.25|109.19|283
c|phan thiet|Phan Thiết||VN|10.93|108.10|161
c||Pleiku||VN|13.98|108.00|114
c||Qui Nhon||VN|13.78|109.22|210
c|rach gia|Rạch Giá||VN|10.01|105.08|228
c||Sa Dec||VN|10.29|105.76|204
c|soc trang|Sóc Trăng||VN|9.60|105.97|114
c|thanh hoa|Thanh Hóa||VN|19.80|105.77|112
c|thai nguyen|Thái Nguyên||VN|21.59|105.85|134
c|thi xa phu my|Thị Xã Phú Mỹ||VN|10.57|107.13|221
n||Vietnam||VN|14.46|106.74|14281
c||Vinh||VN|18.67|105.69|164
c|vinh long|Vĩnh Long||VN|10.25|105.97|103
c|vung tau|Vũng Tàu||VN|10.35|107.08|210
c|yen vinh|Yên Vinh||VN|18.67|105.67|107
c|ða lat|Ðà Lạt||VN|11.95|108.44|197
c|đuc trong|Đưc Trọng||VN|11.74|108.37|161
n||Vanuatu||VU|-16.99|167.95|58
n||Wallis and Futuna||WF|-13.66|-176.91|2
n||Samoa||WS|-13.80|-171.89|80
n||Kosovo||XK|42.56|20.93|1729
c|mitrovice|Mitrovicë||XK|42.88|20.87|107
c||Pristina||XK|42.67|21.17|550
c||Prizren||XK|42.21|20.74|171
c||Aden||YE|12.78|45.04|551
c|al hudaydah|Al Ḩudaydah||YE|14.80|42.95|618
c|dhamar|Dhamār||YE|14.54|44.41|160
c||Ibb||YE|13.97|44.18|235
c||Mukalla||YE|14.54|49.12|258
c||Sanaa||YE|15.35|44.21|1937
c|ta izz|Ta‘izz||YE|13.58|44.02|615
n||Yemen||YE|14.60|44.44|5114
n||Mayotte||YT|-12.80|45.18|187
c||Alberton||ZA|-26.27|28.12|122
c||Benoni||ZA|-26.19|28.32|605
c||Bethal||ZA|-26.46|29.47|102
c||Bhisho||ZA|-32.85|27.44|137
c||Bloemfontein||ZA|-29.12|26.21|463
c||Boksburg||ZA|-26.21|28.26|445
c||Botshabelo||ZA|-29.27|26.73|310
c||Brakpan||ZA|-26.24|28.37|306
c||Brits||ZA|-25.63|27.78|122
c||Cape Town||ZA|-33.93|18.42|3433
c||Carletonville||ZA|-26.36|27.40|182
c||Centurion||ZA|-25.86|28.19|233
c||Diepsloot||ZA|-25.93|28.01|350
c||Durban||ZA|-29.86|31.03|3120
c||East London||ZA|-33.02|27.91|479
c||Johannesburg||ZA|-26.20|28.04|2026
c||Kimberley||ZA|-28.73|24.76|142
c||Klerksdorp||ZA|-26.85|26.67|179
c||Kroonstad||ZA|-27.65|27.23|104
c||Krugersdorp||ZA|-26.09|27.78|379
c||Middelburg||ZA|-25.78|29.46|155
c||Midrand||ZA|-25.99|28.13|173
c||Mokopane||ZA|-24.19|29.01|101
c||Mpumalanga||ZA|-29.81|30.64|140
c||Nelspruit||ZA|-25.47|30.97|110
c||Newcastle||ZA|-27.76|29.93|405
c||Nigel||ZA|-26.43|28.48|141
c||Orkney||ZA|-26.98|26.67|146
c||Paarl||ZA|-33.73|18.98|190
c||Phalaborwa||ZA|-23.94|31.14|109
c||Pietermaritzburg||ZA|-29.62|30.39|751
c||Polokwane||ZA|-23.90|29.47|124
c||Port Elizabeth||ZA|-33.96|25.61|968
c||Potchefstroom||ZA|-26.72|27.10|124
c||Pretoria||ZA|-25.74|28.19|1619
c||Queenstown||ZA|-31.90|26.88|105
c||Randburg||ZA|-26.09|28.00|337
c||Randfontein||ZA|-26.18|27.70|134
c||Richards Bay||ZA|-28.78|32.04|253
c||Roodepoort||ZA|-26.16|27.87|225
c||Rustenburg||ZA|-25.67|27.24|124
n||South Africa||ZA|-28.75|26.86|30169
c||Soweto||ZA|-26.27|27.86|1695
c||Springs||ZA|-26.25|28.40|186
c||Tembisa||ZA|-26.00|28.23|512
c||Uitenhage||ZA|-33.76|25.40|229
c||Vanderbijlpark||ZA|-26.71|27.84|247
c||Vereeniging||ZA|-26.67|27.93|475
c||Virginia||ZA|-28.10|26.87|123
c||Vryheid||ZA|-27.77|30.79|150
c||Welkom||ZA|-27.98|26.74|432
c||Westonaria||ZA|-26.32|27.65|157
c||Witbank||ZA|-25.87|29.23|262
c||Worcester||ZA|-33.65|19.45|128
c||eMbalenhle||ZA|-26.53|29.07|142
c||Chingola||ZM|-12.53|27.88|149
c||Kabwe||ZM|-14.45|28.45|189
c||Kitwe||ZM|-12.80|28.21|401
c||Livingstone||ZM|-17.84|25.85|109
c||Luanshya||ZM|-13.14|28.42|113
c||Lusaka||ZM|-15.41|28.29|1267
c||Mufulira||ZM|-12.55|28.24|121
c||Ndola||ZM|-12.96|28.64|395
n||Zambia||ZM|-14.02|28.32|3892
c||Bulawayo||ZW|-20.15|28.58|699
c||Chitungwiza||ZW|-18.01|31.08|340
c||Epworth||ZW|-17.89|31.15|123
c||Gweru||ZW|-19.45|29.82|146
c||Harare||ZW|-17.83|31.05|1543
c||Mutare||ZW|-18.97|32.67|184
n||Zimbabwe||ZW|-18.55|30.45|4105$gazetteer$, E'\n') line) rows;
