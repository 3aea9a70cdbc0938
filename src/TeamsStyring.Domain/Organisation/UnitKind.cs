namespace TeamsStyring.Domain.Organisation;

/// <summary>Who performs the unit's service (S4-04).</summary>
public enum UnitKind
{
    /// <summary>Egenregi: the kommune itself.</summary>
    Own,

    /// <summary>Ekstern utfører: somebody the kommune has a contract with.</summary>
    ExternalProvider,
}
