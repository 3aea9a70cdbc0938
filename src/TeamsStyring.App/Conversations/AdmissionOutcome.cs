namespace TeamsStyring.App.Conversations;

/// <summary>Whether an activity came in, and if not, why.</summary>
internal abstract record AdmissionOutcome
{
    private AdmissionOutcome()
    {
    }

    public sealed record Admitted(Arrival Arrival) : AdmissionOutcome;

    /// <param name="Status">400, 401, 403 or 413.</param>
    /// <param name="Code">The reason, stable: for programs and logs.</param>
    /// <param name="Sentence">The reason, for people.</param>
    public sealed record Refused(int Status, string Code, string Sentence) : AdmissionOutcome;
}
