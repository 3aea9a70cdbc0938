using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Questions;

/// <summary>Where a question leads.</summary>
internal abstract record ScopeOutcome
{
    private ScopeOutcome()
    {
    }

    public sealed record Found(Scope Scope) : ScopeOutcome;

    /// <summary>The name fits several units.</summary>
    public sealed record Several(IReadOnlyList<Unit> Units) : ScopeOutcome;

    /// <summary>Nothing of it may be read by the asker.</summary>
    public sealed record NotReadable(string Name) : ScopeOutcome;
}
