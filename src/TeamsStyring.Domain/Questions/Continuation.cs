namespace TeamsStyring.Domain.Questions;

/// <summary>How a message leans on the one before it.</summary>
public enum Continuation
{
    /// <summary>It stands by itself: a new question, and what was asked before is let go.</summary>
    None,

    /// <summary>It changes a slot and keeps the rest: «og i fjor?», «bare de røde», «nei, teknisk», «nr 2», «vis mer».</summary>
    Refines,

    /// <summary>It asks something else about the same part of the kommune and the same time, not of what was just listed: «og hvem har ikke rapportert?», «hva er besluttet?»</summary>
    SameScope,

    /// <summary>It asks something else about what was just told: «hvorfor?», «hvem er ansvarlig?», «send dem en purring».</summary>
    AboutTheSame,
}
