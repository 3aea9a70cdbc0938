namespace TeamsStyring.Domain.Questions;

/// <summary>Which side of an <see cref="Intent"/> is asked about, where an intent has several. Set by the rules (<c>intent/aspect: …</c>).</summary>
public enum QuestionAspect
{
    /// <summary>Nothing in particular.</summary>
    None,

    /// <summary>Status: «er alt oppnådd?» – answered with n of N, never with a bare yes.</summary>
    AllAchieved,

    /// <summary>Status: «hvem har best og dårligst måloppnåelse?» – units in a list, never persons.</summary>
    Ranking,

    /// <summary>Status: «gi meg en oversikt over alle enhetene».</summary>
    EachUnit,

    /// <summary>Not achieved, achieved or status: «har stått på gult hele året» – the same in every period asked about.</summary>
    AllAlong,

    /// <summary>My tasks: «når er fristen?»</summary>
    Deadline,

    /// <summary>My tasks: «mine mål», «hva har jeg ansvar for?»</summary>
    MyGoals,

    /// <summary>My tasks: «har jeg levert?»</summary>
    Delivered,

    /// <summary>Status: «ka svarte eg sist?»</summary>
    LastAnswer,

    /// <summary>My tasks: «kan jeg få utsatt fristen?»</summary>
    Extension,

    /// <summary>My tasks or who is responsible: «jeg er på ferie, hvem tar over?», «Kari har sluttet, hvem tar målene hennes?»</summary>
    Takeover,

    /// <summary>My tasks: «når er neste tertial?»</summary>
    NextPeriod,

    /// <summary>Plan: «hvilke indikatorer hører til mål 2?»</summary>
    Indicators,

    /// <summary>Plan: «hvilke mål har vi i år?»</summary>
    Goals,

    /// <summary>Initiatives: «hvilke tiltak er ferdig, men målet er ikke nådd?» (S3-11)</summary>
    WithoutEffect,

    /// <summary>Initiatives: «hva skal avsluttes eller erstattes?», «hvilke tiltak ble justert i Q2?»</summary>
    Changed,

    /// <summary>Initiatives: «hvilke tiltak er ikke gjennomført?»</summary>
    NotDone,

    /// <summary>Causes: «hva gjorde at vi lyktes?»</summary>
    OfSuccess,

    /// <summary>Causes: «hvilke andre enheter har samme årsak?»</summary>
    SameElsewhere,

    /// <summary>Causes: «har noen andre fått til dette?»</summary>
    SolvedElsewhere,

    /// <summary>Causes or involve: «hvem bør involveres?»</summary>
    WhoToInvolve,

    /// <summary>Involve: «fikk vi svar fra Eiendom?»</summary>
    Replies,

    /// <summary>Report or record: «sett mål 2 til delvis oppnådd»; <see cref="QuestionSlots.Status"/> is the new one.</summary>
    SetStatus,

    /// <summary>Report or record: «sykefraværet ble 7,4»; <see cref="QuestionSlots.Figure"/> is the figure.</summary>
    SetFigure,

    /// <summary>Report or record: «sett tiltak 2 til gjennomført»; <see cref="QuestionSlots.State"/> is the new one.</summary>
    SetState,

    /// <summary>Report or record: «legg til tiltak: kurs i mars»; <see cref="QuestionSlots.Text"/> is the initiative.</summary>
    AddInitiative,

    /// <summary>Record: «dropp mål 3, vi driver ikke med det» – meant as «ikke aktuelt»; nothing is deleted.</summary>
    Drop,

    /// <summary>Report: «jeg må rette noe jeg skrev».</summary>
    Correct,

    /// <summary>Report: «kan jeg levere uten tall?»</summary>
    WithoutFigures,

    /// <summary>Report or undo: «angre».</summary>
    Undo,

    /// <summary>Year wheel: «hvem gjør hva nå?», «hvor er vi i de åtte trinnene?»</summary>
    WhereWeAre,

    /// <summary>Year wheel: «når skal HP vedtas?»</summary>
    When,

    /// <summary>Year wheel: «start ny plan for 2027».</summary>
    StartPlan,
}
