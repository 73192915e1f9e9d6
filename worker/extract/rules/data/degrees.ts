/** Unambiguous abbreviations of degrees, with and without dots. */
export const DOCTORATES = `
PhD, Ph.D., PharmD, Pharm.D., DPhil, EdD, Ed.D., DNP, DPT, PsyD, DrPH, DDS, D.D.S., DMD, DVM, D.V.M., AuD,
  J.D., Juris Doctor, Doktorat, Dr.-Ing., doctorate, doctorado, doctorat, LLD
`
export const MASTERS = `
MBA, M.B.A., EMBA, MSc, M.Sc., MEng, M.Eng., M.Ed., MFA, M.F.A., MSW, M.S.W., MPH, M.P.H., MSE, MSN, M.S.N.,
  MPA, MHA, LLM, LL.M., M.Tech, MTech, MCA, M.Com, MCom, MLIS, MRes, MLitt, M.Litt., MPhil, M.Phil., M.Arch., MSME, MSEE,
  MPT, M.P.T., MPharm, M.Pharm, M.Pharm., MChem, MPhys, MMath, MBiol, MPP, MFin, MDes, MMus, MDiv, MPS, MLS, MSci, MComp, M.B.A,
  MCh, MDS, MSCS, MSIS, MAcc, MSHA, Magister, Diplom-Ingenieur, Diplomingenieur, Dipl.-Ing., Dipl.-Kfm.,
  Diplom-Kauffrau, Diplom-Kaufmann, Staatsexamen, Masterabschluss, Masterstudium, maestría, mestrado,
  máster universitario, diplôme d'ingénieur, bac+5, DEA, DESS, Master of Science, Master of Arts,
  Master of Engineering, Master of Business Administration, Master of Education
`
export const BACHELORS = `
BPharm, B.Pharm, B.Pharm., BDS, B.D.S., MBBS, MB ChB, MBChB, BVSc, BSW, BMus, BDes, BSocSc, BCL, BPT, BAMS,
  BSc, B.Sc., BSN, B.S.N., BEng, B.Eng., B.Tech, BTech, B.Tech., bachelier en, bachelière en, graduado en,
  graduada en, BCom, B.Com, B.Com., B.Ed., BBA, B.B.A., BFA, B.F.A., BCA, B.Arch., BSBA, BSME, BSEE, BSCS,
  BSCE, BSIT, LLB, LL.B., BHM, Bachelorabschluss, Bachelorstudium, licenciatura, licenciado, licenciada,
  diplomatura, diplomado, diplomada, bac+3, Bachelor of Science, Bachelor of Arts, Bachelor of Engineering,
  Bachelor of Commerce, undergraduate degree, university degree, college degree, college graduate,
  university graduate, honours degree, honors degree, ingeniería técnica, licence professionnelle
`
export const ASSOCIATES =
  'AAS, A.A.S., HNC, HND, BTS, DUT, TSU, bac+2, foundation degree, associate degree, A.S.N., ADN'

/** Abbreviations that are also other words or states. They count only where a degree is expected. */
export const MASTERS_MAYBE = 'MA, M.A., MS, M.S., Med, ME, M.E., master, masters, Diplom, maîtrise, MSt'
export const BACHELORS_MAYBE = `
BA, B.A., BS, B.S., BE, B.E., AB, A.B., Bachelor, bachelors, grado, licence, ingeniero, ingeniera, ingeniería,
  graduado, graduada, honours, hons
`
export const DOCTORATES_MAYBE = 'MD, M.D., JD, promotion, DO, D.O.'
export const ASSOCIATES_MAYBE = 'AA, A.A., AS, A.S., associate, associates'
