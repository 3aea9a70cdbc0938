using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.DevTools.Sample.Catalogue;

/// <summary>One made-up sentence, and the cause that it tells of.</summary>
internal sealed record Phrase(string Text, Cause? Cause);
