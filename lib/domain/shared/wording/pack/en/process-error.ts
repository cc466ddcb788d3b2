import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const processErrorEn: RuleSet = {
  category: "process_error",
  instead: "Find out what failed and offer a new attempt; until then the result does not count.",
  rules: [
    // test or meeting failed
    {
      id: "en-process-error-01",
      severity: "warn",
      where: "inside",
      find: /\b(?:test|assessment|exam|coding|interview|meeting|zoom|teams|webex|hangout|call|video|link|invite|portal|platform|sandbox|editor|ide|hackerrank|codility|server|environment|upload|submission|timer|clock|laptop|projector|screen|mic|microphone|camera|audio|sound|connection|wifi|wi-fi|internet|network|login|password|account|email|calendar|room|building pass|printer|equipment|simulator|scanner|kit|dictionary|our (?:side|end|system|site|tool|server|link|fault))\b[^.;]{0,24}\b(?:crash\w*|died|dying|froze|frozen|hung|broke(?:n)?|failed|failing|went down|was down|were down|is down|not work\w*|did ?n[o']t (?:work|load|save|open|arrive|start|come|connect|upload|submit|run|record|sync|send)|didnt (?:work|load|save|open|arrive|start)|would ?n[o']t (?:load|open|save|start|connect|run|let)|wouldnt (?:load|open|save)|could ?n[o']t (?:connect|join|log in|open|load|be opened|hear)|kept (?:dropping|crashing|cutting|freezing|disconnecting|failing|buffering|logging|timing)|dropped|cut out|cutting out|disconnected|lost|lag(?:ged|gy)|glitch\w*|bug(?:gy|ged)?|expired|wrong|timed out|error(?:ed)?|unavailable|outage|missing|double[- ]booked|ended (?:early|\w+ minutes early|too)|stopped|corrupt\w*|locked (?:him|her|them|out)|kicked (?:him|her|them)|ran out of battery|never (?:arrived|came|sent|worked|loaded|saved|opened)|ate (?:his|her|the)|404|500 error|blue[- ]screen\w*)\b(?![^.;]{0,30}\b(?:in (?:his|her|their|the|a) (?:story|example|project|last|previous|old|former|product)|because of a memory|(?:he|she|they) (?:then )?(?:fixed|found|solved|debugged|diagnosed|restored|traced)))/gu,
    },
    // our own fault
    {
      id: "en-process-error-02",
      severity: "warn",
      where: "inside",
      find: /\b(?:our (?:fault|mistake|error|side|end|bad|mix[- ]?up|doing|cock[- ]up|screw[- ]?up)|on our (?:side|end|part)|my (?:fault|mistake|bad)|we (?:messed|screwed|mucked|cocked|forgot|sent (?:him|her|them|the candidate)? ?(?:the |an? )?(?:wrong|old|outdated|expired)|gave (?:him|her|them)? ?(?:the )?(?:wrong|old|outdated)|lost (?:his|her|their|the)|never (?:sent|told|gave|confirmed)|failed to (?:send|tell|save|record|provide|book)|didn'?t (?:send|tell|give (?:him|her|them)|save|record|book|provide|let)|were (?:late|\d+ (?:min|minutes) late)|started (?:\w+ )?(?:late|\d+ (?:min|minutes) late)|cut (?:him|her|it|the interview) short|ran out of time|rushed|double[- ]booked|kept (?:him|her|them) waiting|had (?:a|an) (?:outage|power cut|it issue))|(?:technical|it|tech) (?:issue|problem|difficult(?:y|ies)|glitch|failure|hiccup)s?|power (?:cut|outage|failure|went)|fire (?:alarm|drill) (?:went|cut|interrupted|during)|wrong (?:test|task|assignment|exercise|paper|question set|questions?|version|link|brief|room|address|dataset|form|scenario|data|level|file|time|exam|case)(?: (?:sent|given|was|to|by|loaded|set|shown|on|for))|(?:sent|given|got|gave|received|loaded|shown|set) (?:him |her |them |the candidate )?(?:the |a |an )?(?:wrong|outdated|old|expired|broken|blank|corrupt) (?:test|task|assignment|exercise|paper|question\w*|version|link|brief|dataset|form|scenario|data|file|exam|case|address|time)|should (?:get|be given|be offered|have) (?:a|another) (?:re-?sit|re-?take|second (?:go|attempt|chance)|new attempt|do-?over)|(?:re-?sit|re-?take|redo) (?:the|needed|because|since|fair)|question \w+ (?:was|is|had) (?:broken|wrong|ambiguous|a (?:typo|mistake)|missing|faulty|unsolvable|not loading)|answer key (?:was|is) wrong|typo in the (?:question|task|test|paper)|score (?:was )?(?:mis-?(?:recorded|entered|typed|calculated)|entered wrong\w*)|scores? got (?:mixed|swapped))\b/gu,
    },
    // the interviewer failed
    {
      id: "en-process-error-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:interviewer|panel(?: member)?|panellist|panelist|hiring manager|assessor|examiner|invigilator|host|recruiter|second interviewer|tech lead|i)\b[^.;]{0,14}\b(?:was (?:\w+ )?(?:\d+ |thirty |twenty |forty |half an hour |an hour )?(?:min\w* |minutes |hour )?late|were late|arrived late|joined late|turned up late|showed up late|late by|no[- ]?show\w*|did ?n[o']t (?:show|turn up|join|come|attend|appear|read (?:the|his|her) cv|prepare)|didnt (?:show|turn|join)|never (?:showed|joined|turned|arrived|came|read)|absent|forgot|left (?:early|halfway|midway|after)|had to leave|cancel(?:l)?ed (?:last|at)|on (?:his|her|my) phone|fell asleep|unprepared|not prepared|mixed (?:him|her|them|up)|missed (?:it|the|half|most)|double[- ]booked|dropped out|was(?:n'?t| not) (?:there|prepared|available|briefed))\b|\b(?:kept|left) (?:him|her|them|the candidate) (?:waiting|hanging|in the (?:lobby|waiting))|\bwaited (?:\w+ )?(?:\d+|twenty|thirty|forty|half|an hour)\b|\bnobody (?:met|collected|joined|turned up|showed|came|told (?:him|her|them))/gu,
    },
    // our own side failed
    {
      id: "en-process-error-04",
      severity: "warn",
      where: "inside",
      find: /\bour (?:it|team|recruiter|reception\w*|system|admin|hr|office|agency|coordinator|tool|laptop|machine|kit|room|template|portal|assessor|panel|lab|printer|server|link|test|question|exercise|email)\b[^.;]{0,30}\b(?:without|forgot|didn'?t|did not|wrong|late|lost|failed|crash\w*|broke\w*|down|never|missing|mixed|outdated|gave|unavailable|cancel\w*|double|messed|wouldn'?t|couldn'?t|died|froze)\b|\b(?:logg?(?:ed|ing)|kick(?:ed|ing)|lock(?:ed|ing)|thr[eo]w\w*|boot(?:ed|ing)) (?:him|her|them|the candidate) (?:out|off)\b|\b(?:answers?|work|files?|essay|code|responses?|solution|progress|recording|scores?|form|pages?|part of (?:it|the test))\b[^.;]{0,8}\b(?:didn'?t|did not|wasn'?t|weren'?t|never|got|was|were|has been|have been|not)\b (?:get |being |been |properly |all )?(?:saved?|lost|deleted|recorded|uploaded|wiped|overwritten|corrupted|come through|gone? through|received|printed|register(?:ed)?|sync(?:ed)?)\b|\bwrong (?:version|copy|set|half|side) of\b|\bknown bug\b|\bnot (?:his|her|their|the candidate'?s) (?:fault|doing|mistake)\b|\bthrough no fault\b|\b\d+ ?(?:min\w*|minutes) late[, ]+(?:my|our|sorry|because)|\b(?:i|we) (?:was|were|joined|arrived|started|dialled in|turned up)[^.;]{0,10}\b(?:late|behind)\b|\b(?:alarm|drill|builders?|drilling|noise|power)\b[^.;]{0,24}\b(?:during|in the middle of|through|interrupt\w*|half ?way|mid)[^.;]{0,10}\b(?:his|her|their|the|interview|demo|test|presentation|lesson)|\b(?:projector|whiteboard|laptop|keyboard|mouse|simulator|till|scanner)\b[^.;]{0,10}\b(?:wasn'?t|didn'?t|broken|dead|not set up|out of order|failed)/gu,
    },
    {
      id: "en-process-error-05",
      severity: "warn",
      where: "inside",
      find: /\bbooked the wrong\b|\b(?:started|began|kicked off|running|ran|ended up)\b[^.;]{0,16}\b(?:half an hour|an hour|twenty|thirty|fifteen|ten|forty|\d+) ?(?:min\w*|minutes)?[^.;]{0,4}\b(?:behind|late)\b|\b(?:hr|recruiting|recruitment|reception|the agency|admin|it|facilities|security|the office)\b[^.;]{0,6}\b(?:sent|gave|forgot|told|mixed|booked|lost|didn'?t|did not|hadn'?t|never|printed|mislaid|cancelled|double)\b[^.;]{0,30}(?:wrong|different|old|brief|link|pass|room|test|task|him|her|them|candidate|papers?|job|role)?|\b(?:assessor|second marker|observer|interviewer|panel|examiner|mentor)\b[^.;]{0,12}\b(?:sick|ill|called away|called in|stuck|delayed|pulled out|pulled into|unavailable|not there|busy)\b|\b(?:no one|nobody) (?:scored|marked|observed|assessed|recorded|watched|took notes|was there|was free)\b|\bwe (?:gave|lent|set up|handed|provided|supplied|issued|sent)\b[^.;]{0,40}\b(?:broken|faulty|dead|flat|wrong|missing|jammed|didn'?t work|out of (?:date|order)|blank|incomplete|unreadable|expired)\b|\b(?:marking sheet|score ?sheet|form|paper|sheet|script|file|folder|recording|notes?)\b[^.;]{0,14}\b(?:went missing|gone missing|got lost|mislaid|mixed up|swapped|shredded|misplaced|missing on our)\b|\bout of order\b(?! (?:events|messages|packets|delivery|processing))|\b(?:wrong|another|different) (?:candidate'?s|person'?s|job'?s) (?:paper|test|score|sheet|cv|task|file|results?)\b|\bwasn'?t (?:told|given|sent|warned|informed|briefed|provided)\b|\bnot (?:told|given|sent|warned) (?:about|the|in time|that)\b|\b(?:cut|lost) (?:\w+ )?(?:\d+|ten|fifteen|twenty|half) (?:min\w*|minutes|of the time|the time)\b|\bcut short\b|\bhad to (?:restart|stop|start again|abandon|end early)\b[^.;]{0,14}(?:because|our|when|due|as)/gu,
    },
    {
      id: "en-process-error-06",
      severity: "warn",
      where: "inside",
      find: /\b(?:timer|clock|test|exam|task|deadline|duration)\b[^.;]{0,8}\b(?:was|were|got|had been) (?:set|limited|configured|capped|given) (?:to|at|for|as)\b[^.;]{0,8}\b(?:\d+|ten|twenty|thirty|wrong|half)\b[^.;]{0,14}\b(?:instead|not|rather|wrong|when|should)\b|\b(?:our|the) (?:headset|headphones|speakers?)\b[^.;]{0,12}|\bi (?:forgot|mixed up|missed|overran|got (?:the|his|her)|misread|mis-?typed|mis-?scored|lost|didn'?t (?:send|bring|have|read|save|press|hit|record))\b|\bwent in cold\b|\bour (?:headset|mic|camera|speaker|screen|phone|line)\b/gu,
    },
    {
      id: "en-process-error-07",
      severity: "warn",
      where: "inside",
      find: /\bwe (?:sent|gave|shared|provided)\b[^.;]{0,10}\b(?:wouldn'?t|didn'?t|couldn'?t|won'?t) (?:open|load|run|work|play|print|unzip)\b|\b(?:panel|interviewers?|assessors?|we)\b[^.;]{0,10}\b(?:turned up|arrived|came|joined|showed up|got there|started)\b[^.;]{0,20}\blate\b|\b(?:lab|room|workshop|kitchen|classroom|theatre|yard|site|building|office|gate|simulator)\b[^.;]{0,6}\b(?:was|were) (?:locked|closed|double[- ]booked|occupied|unavailable|shut|flooded|freezing|too noisy)\b|\bskipped (?:the|his|her) (?:practical|test|demo|exercise|second|last|task)\b/gu,
    },
    // work or marks lost on our side
    {
      id: "en-process-error-08",
      severity: "warn",
      where: "inside",
      find: /\b(?:scores?|marks?|notes?|grades?|ratings?)\b[^.;]{0,12}\b(?:from|by|out of) memory\b|\blost (?:my|our|his|her|the interview|the candidate'?s) (?:notes?|papers?|score ?sheets?|recording|answers?|test|sheets?)\b|\b(?:upload|file|submission|answers?|portfolio|attachment|paper|video|essay|case study)s? never (?:reached|got to|made it|came through|arrived|landed|showed up|opened|uploaded)\b/gu,
    },
    // gear that failed us, time cut short
    {
      id: "en-process-error-09",
      severity: "warn",
      where: "inside",
      find: /\b(?:battery|tyre|gas|ink|toner|charger|tablet|headset|forklift|printer) (?:was|went|ran|had) (?:flat|dead|out|empty|low|no (?:charge|fuel|paper|ink))[^.;]{0,6}(?:so|and) (?:he|she|they|we|the)\b|\bso (?:he|she|they) (?:only |just )(?:did|got|had|finished|saw|completed|managed) (?:half|part|one|a third|two)\b|\b(?:nobody|no one) (?:had )?(?:booked|prepared|set up|printed|charged|briefed)\b|\b(?:nobody|no one) (?:had )?(?:told|met|greeted) (?:him|her|them|the candidate)\b|\b(?:did|held|had|ran) (?:it|the (?:test|interview|demo|practical)) in (?:a|the) (?:corridor|car park|canteen|hallway|stairwell|cupboard|lobby)\b|\b(?:file|clip|video|audio|recording|link|slides?|deck|pdf|attachment)\b[^.;]{0,30}\bwould(?:n'?t| not) (?:play|open|load)\b(?![^.;]{0,30}(?:fixed|solved|found))|\balarm (?:went|rang)[^.;]{0,6}(?:and|so) (?:we|he|she|they) (?:never|had to stop|lost|didn'?t)|\bfire drill (?:in the middle|interrupted|cut|stopped)|\bwe never (?:finished|got to|reached) (?:the |question|task|part|section)|\bi (?:marked|scored|asked|used|sent|opened|read|brought|printed|gave) (?:him |her |them )?the wrong\b|\bwe (?:ran|had) (?:out of time|over|to (?:cut|stop|skip|rush))\b/gu,
    },
    // names, hours and gear on our side
    {
      id: "en-process-error-10",
      severity: "warn",
      where: "inside",
      find: /\b(?:exam|candidate|badge|roll|seat|test) (?:number|id|code|name)s?\b[^.;]{0,14}\b(?:typed|entered|keyed|printed|registered|put) (?:in )?(?:wrong|incorrectly|twice)|\bshows? (?:up )?as (?:absent|a no[- ]show|missing|late|zero)\b|\bwe said (?:nine|ten|eight|eleven|one|two|three|four|noon|\d)[^.;]{0,14}\b(?:started|began|got going|saw him|saw her)\b|\b(?:recorder|camera|mic|recording|dictaphone|tape) (?:wasn'?t|was not|hadn'?t been|was never) (?:on|switched|turned|started|plugged|charged|set)|\bno (?:trace|record|recording|copy) of (?:the|his|her) (?:lesson|test|answers?|interview|work|demo|paper)\b|\b(?:answer )?key (?:doesn'?t|did not|didn'?t|does not) match\b|\b(?:questions?|paper|test|sheet|task) (?:used|was from|were from|still had|had) (?:last|the old|an old|the wrong)\b|\bhad to rush (?:off|it|through|him|her)\b/gu,
    },
    // wrong set, gear missing
    {
      id: "en-process-error-11",
      severity: "warn",
      where: "inside",
      find: /\b(?:i|we|he|she) (?:was|were|got|had been) (?:given|sent|handed) (?:the |a )?wrong\b|\b(?:could|can)(?:n'?t| not) find (?:the|a|our) (?:projector|adapter|remote|room key|headset|answer sheet)\b|\b(?:page|sheet|section) (?:of the [^.;]{1,16} )?(?:wasn'?t|was not|weren'?t|was never|hadn'?t been) (?:printed|copied|handed)\b|\b(?:translation|interpreting|exam) (?:app|software|system|tool) (?:was|went) (?:down|dead|offline)\b|\bhad to mime\b|\bso no (?:slides|demo|recording|sound|video|practical)\b/gu,
    },
  ],
};
