namespace TeamsStyring.Domain.Questions;

/// <summary>What a person wants with a message. Written with hyphens at the doors: <c>not-achieved</c>.</summary>
public enum Intent
{
    /// <summary>Nothing was understood; nothing is answered with data.</summary>
    Unknown,

    /// <summary>«Hva er ikke oppnådd?» (S1-23)</summary>
    NotAchieved,

    /// <summary>«Hva er oppnådd?»</summary>
    Achieved,

    /// <summary>«Hvordan går det med …?»</summary>
    Status,

    /// <summary>«Hvem har ikke rapportert?»</summary>
    NotReported,

    /// <summary>«Hva er mine frister?»</summary>
    MyTasks,

    /// <summary>«Vis virksomhetsplanen»</summary>
    ShowPlan,

    /// <summary>«Hvem er ansvarlig for mål 4?»</summary>
    WhoIsResponsible,

    /// <summary>«Hvilke tiltak er forsinket?»</summary>
    Initiatives,

    /// <summary>«Hvorfor er ikke målet nådd?»</summary>
    Causes,

    /// <summary>«Bedre enn i fjor?»</summary>
    Compare,

    /// <summary>«Jeg vil rapportere»</summary>
    ReportResult,

    /// <summary>«Lag tertialrapport»</summary>
    MakeReport,

    /// <summary>«Vis årshjulet»</summary>
    YearWheel,

    /// <summary>«Hva har vi lært?»</summary>
    Lessons,

    /// <summary>«Hva er besluttet?»</summary>
    Decisions,

    /// <summary>«Hvem bør involveres?»</summary>
    Involve,

    /// <summary>«Registrer mål 4 som ikke oppnådd», «dropp mål 3»: a change in words, to be shown and confirmed.</summary>
    Record,

    /// <summary>«Angre det siste jeg gjorde»</summary>
    Undo,

    /// <summary>«Send påminnelse til de som mangler»</summary>
    Remind,

    /// <summary>«Hva betyr styringsparameter?»</summary>
    Explain,

    /// <summary>«Hva kan du?», and what is kindly refused.</summary>
    Help,
}
