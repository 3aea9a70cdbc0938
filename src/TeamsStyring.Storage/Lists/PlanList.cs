namespace TeamsStyring.Storage.Lists;

/// <summary>The kommune's lists, what others name before what names them: pulled in this order, a row mostly finds what it refers to.</summary>
public enum PlanList
{
    /// <summary>Kommunen: one row.</summary>
    Municipality,

    /// <summary>Enheter.</summary>
    Units,

    /// <summary>Personer.</summary>
    People,

    /// <summary>Styringsdimensjoner.</summary>
    Dimensions,

    /// <summary>Virksomhetsplaner.</summary>
    Plans,

    /// <summary>Mål.</summary>
    Goals,

    /// <summary>Indikatorer.</summary>
    Indicators,

    /// <summary>Tiltak.</summary>
    Initiatives,

    /// <summary>Målinger.</summary>
    Measurements,

    /// <summary>Tiltaksbeslutninger.</summary>
    Decisions,

    /// <summary>Oppfølginger: the answers.</summary>
    FollowUps,

    /// <summary>Forespørsler: what other units were asked.</summary>
    Involvements,

    /// <summary>Dokumentasjon.</summary>
    Evidence,

    /// <summary>Årshjul: the deadlines that were set.</summary>
    YearWheel,
}
