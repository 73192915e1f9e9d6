import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How many pieces. */
export const QUANTITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(quantity|qty|pieces|units|number of pieces) (:|of|-|=|available :)? {count}',
      '(set|lot|bundle|box|pack|case|batch|collection|stack|job lot|group) of {count}',
      '{count} (available|in stock|pcs|pieces|units|of them|left|identical|matching|total|in total|for sale)',
      `(selling|sell|buying|buy|need|want|wanted|wtb|iso|offer|offers|offering|acquire|seeking|sourcing|
        require|requires|looking for|looking 4|after|have|offering|rehoming|wts|giving away|parting with|letting go of|getting rid of) (about|around|
        at least|my|our|up to|:|these|the|all)? {count} (x|×|used|old|new|matching|identical|wooden|black|
        white|oak|vintage|dining|office|winter|folding|bar|kitchen|brand|secondhand|second|hand|garden|
        adult|kids|pine|metal|plastic|leather|antique|unused|sealed|ikea|stackable|cheap|good|solid|decent|
        sturdy)? (wooden|dining|new|hand|used|oak|black|white|office|kitchen)? {_=goods}`,
      '^ {count} (x|×|identical|matching) ~ {_=goods}',
      '%start {count} ~ {_=goods}',
      'all {count} (for|of them|$)',
      `(%start|(new|packaging|sale|offer|offered|available|sealed|stock|surplus) :|have|offering|selling) {count} (cases|boxes|pieces|bottles|bags|crates|rolls|sheets|
        barrels|pairs|copies|units|sets|cartons|sacks|bales|reels|jars|trays|books|records|lps) (of|left|
        available|,|$|at)`,
      '(qty|quantity|how many|amount of pieces) (:|=|wanted|needed)? (:)? {count}',
      '(count|pieces|number|units|n) (wanted|needed)? (:|=) {count}',
      '%howmany {count}',
      '(what|item|thing|title|listing) (:|=) {count} ~ {_=goods}',
      '(set|pair|lot|pallet|crate|carton|tray) of {count}',
      '^ (need|want|wanted|selling|lf|wtb|iso) {count} ~ {_=goods}',
      '%sells {count} ~ {_=goods}',
      '%buys {count} ~ {_=goods}',
      '(for sale|wanted|wtb|selling) (:)? {count} ~ {_=goods}',
      '{count} (x|×) {_=goods}',
      `{count} (mason|reclaimed|glass|refurbished|silver|folding|dell|hp|lenovo|concert|floor|match|pine|
        oak|clear|vinyl|desktop|display) (used|old)? {_=goods}`,
      `{_=goods} (,|:|–|-)? (about|around|approx|roughly|ca|circa|some)? {count} (of them|in all|altogether|
        in total|pieces|pcs|left|available|in stock|each)`,
      '{_=goods} , (about|around|approx|roughly|some) {count} (,|$)',
      `(looking for|need|needs|want|wants|buying|selling|have|got|offer|offering|still have|acquire|seeking|
        giving away|rehoming|i do still have are|are) {count} ~ {_=goods}`,
      'other {count} are for sale',
      'set of {count}',
      `(need|want|require|requires|wanted|wtb) (about|around|approx|approx .|roughly|some|at least|up to)?
        {count} ~ {_=goods}`,
      '(bulk lot|job lot|bulk|bundle|lot of|lot :) (of|:)? {count} ~ {_=goods}',
      '{_=goods} (x|×) {count} (,|$)',
    ],
    confidence: 0.85,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '({count}|{bulk}) (pcs|pieces|units|cartons|sets|pairs|ea|nos) (,|available|in|packed|left|at|of|$)',
      `(selling|sell|buying|buy|need|needs|want|wants|wanted|wtb|wts|iso|lf|sale|offer|offers|offering|acquire|
        purchase|seeking|sourcing|require|requires|required|looking for|after|rehoming|giving away|give away|
        parting with|letting go of|getting rid of|request) (:)? (about|around|at least|up to|
        approx|approx .|approximately|roughly|some|my|our|these|the|all)? ({count}|{bulk}) ~ ({_plural}|{_=goods})`,
      `(have|got) (about|around|roughly|some|still)? ({count}|{bulk}) ~ ({_plural}|{_=goods}) (left|to sell|
        for sale|to give|to get|spare|going|available|in stock|at our|at my|,|$)`,
      '(have|got|have got) {count} ~ ones',
      '{bulk} (pcs|pieces|units|cartons|sets|pairs)',
      `(project|shop|house|clearance|sale|store|office|site|stock|following|needed|wanted) : ({count}|
        {bulk}) ~ {_plural}`,
      '(surplus|lot|stock|goods|item|title) : ({count}|{bulk}) ~ {_plural}',
      '%start ({count}|{bulk}) (x|×)? ~ {_plural} (,|:|-|–|for|in|from|with|at|$)',
      '%start {count} (x|×) (,|~) ',
      `(available|in stock|stock|qty available|quantity available|units available|on hand|pcs) (:|=)
        ({count}|{bulk})`,
      '(so|only|just|still) {count} (left|remaining|to go|available)',
      `({count}|{bulk}) (bales|bottles|boxes|bags|cases|crates|rolls|sheets|pairs|copies|jars|trays|sacks|tubs|tins|packs|metres|meters|
        plants|books|records|chairs|trees|lengths|panels|pallets) (left|available|remaining|in stock|to go|spare|to clear|still)`,
      'take (all|both)? {count} (of (the|your|them))? ~ ({_plural}|{_=goods})',
    ],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated'],
    said: [
      `(from|min|minimum|least|order|orders of|over|than|moq|per|up to) ({_count}|{_bulk}) (pieces|units|
        pcs|pairs|sets|cartons)`,
      `(selling|sell|buying|buy|need|want|wanted|looking for|a|the|my|^|(title|item|what|thing|listing) (:|=))? {_count} (d|person|people|man|men|
        seat|seater|seats|door|doors|burner|drawer|drawers|string|strings|speed|piece|inch|in|ft|foot|cm|mm|
        m|year|years|yr|yrs|month|months|berth|bike|slot|way|ply|channel|quart|litre|liter|l|gallon|cup|
        cups|bedroom|bed|beds|port|core|bay|tier|shelf|light|k|hp|w|v|kg|g|lb|lbs|oz|mp|gb|tb|day|days|week|
        weeks|hour|hours|star|stars|km|miles|watt|volt|th|st|nd|rd|gear|gears|step|panel|key|keys|zone|quid|
        bucks|euro|euros|dollars|pounds|wheel|stage|axis|jaw|cylinder|stroke|season|ton|tonne)`,
      '{_=goods} {_count}',
      '(in|into|of|comes in) {_count} (pieces|parts|sections|bits|halves)',
      '(1|one) (x|×)',
      `(have|got) {_count} ~ (cats|dogs|kids|children|sons|daughters|cars|bedrooms|rooms|babies|toddlers|teenagers|pets|jobs|reviews|
        photos|pictures|offers|minutes|weeks|days|of us|others|more photos|enough)`,
      '(lot|no|number|nr|item|page|part|type|model|series|version|chapter) {_count}',
      '{_count} (x|×) {_number}',
      `(looking for|need|needs|want|wants|buying|selling|have|got|offer|offering|seeking|giving away|
        rehoming|are|wtb|iso|for sale) (:)? {_count} ~ {_=goods} (,|and|+|&) (a|an|{_count})`,
      '%start {_count} ~ {_=goods} (,|and) {_count}',
    ],
  },
]
