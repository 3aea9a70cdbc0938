namespace TeamsStyring.BotProtocol.Installation;

/// <summary>How the app is found in the organisation's catalogue.</summary>
/// <param name="ManifestId">The id in the app's manifest, which the catalogue calls its external id.</param>
/// <param name="CatalogueId">The id that the catalogue gave it; empty when it has to be looked up.</param>
public sealed record AppInCatalogue(string ManifestId, string CatalogueId);
