namespace TeamsStyring.App.FollowUps;

/// <summary>The screens of the quarter's card. The names stand in the data of cards that are out there: add, never rename.</summary>
internal enum CardScreen
{
    /// <summary>0 · Start.</summary>
    Start,

    /// <summary>1 · Hvordan går det?</summary>
    Status,

    /// <summary>2 · Hva ligger bak?</summary>
    Causes,

    /// <summary>3 · Tiltak og veien videre.</summary>
    Initiatives,

    /// <summary>Uendret siden sist?</summary>
    Unchanged,

    /// <summary>Slutt.</summary>
    Summary,

    /// <summary>Hvilke mål er ikke dine?</summary>
    NotMine,
}
