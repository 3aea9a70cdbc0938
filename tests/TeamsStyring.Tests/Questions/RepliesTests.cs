using TeamsStyring.Domain.FollowUps;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;

namespace TeamsStyring.Tests.Questions;

/// <summary>The school has asked two units for help with its goals; one has answered.</summary>
[Trait("Feature", "S1-33"), Trait("Feature", "S1-44")]
public sealed class RepliesTests
{
    [Theory]
    [InlineData("fekk me svar frå teknisk", "Teknisk: 0 av 1 førespurnader har fått svar. Teknisk: har ikkje svart enno. Svar innen frist (3. kvartal 2026)")]
    [InlineData("har helse svart på forespørselen vår?", "Helse og omsorg: 1 av 1 forespørsler er besvart. Helse og omsorg: har sagt ja. Lesing 5. trinn (3. kvartal 2026). «Vi kan låne ut en veileder fra mandag.»")]
    [InlineData("har vi fått svar från teknisk", "Teknisk: 0 av 1 förfrågningar är besvarade. Teknisk: har inte svarat ännu.")]
    [InlineData("has anyone replied to our request", "1 of 2 requests to other units are answered.")]
    public async Task Whoever_asked_for_help_hears_what_was_answered(string question, string answer)
    {
        await using var kommune = await AskedAsync();

        Assert.Contains(answer, await kommune.HearAsync(AskedKommune.Rektor, question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_may_not_read_the_goal_does_not_hear_that_help_was_asked_for()
    {
        await using var kommune = await AskedAsync();

        var heard = await kommune.HearAsync(AskedKommune.Stranger, "fikk vi svar fra helse?");

        Assert.Contains("Ingen er spurt i år.", heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Lesing", heard, StringComparison.Ordinal);
    }

    private static async Task<AskedKommune> AskedAsync()
    {
        var kommune = await AskedKommune.OpenAsync();
        await using var copy = kommune.Open();
        copy.AddRange(
            Request("Svar innen frist", AskedKommune.Teknisk, InvolvementAnswer.Waiting, ""),
            Request("Lesing 5. trinn", AskedKommune.Helse, InvolvementAnswer.Accepted, "Vi kan låne ut en veileder fra mandag."));
        await copy.SaveChangesAsync(TestContext.Current.CancellationToken);
        return kommune;
    }

    private static Involvement Request(string goal, Unit unit, InvolvementAnswer answer, string comment)
    {
        var asked = new DateTimeOffset(2026, 10, 9, 10, 0, 0, TimeSpan.FromHours(2));
        return new Involvement(
            new InvolvementId(AskedKommune.Id($"asked {goal}")), new FollowUpId(AskedKommune.Id($"{goal} {AskedKommune.Q3}")), new GoalId(AskedKommune.Id(goal)), AskedKommune.Q3, AskedKommune.Rektor, unit.Id, unit.Leader,
            "", asked, asked, "", answer, comment, answer is InvolvementAnswer.Waiting ? null : asked.AddHours(3), null);
    }
}
