namespace TeamsStyring.App.Http;

/// <summary>Something that documents a goal.</summary>
/// <param name="Link">Where it stands; absent when it has no address.</param>
/// <param name="By">Who attached it.</param>
internal sealed record EvidenceJson(Guid Id, string Text, string? Link, string By, string ByName, DateTimeOffset At);
