using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TeamsStyring.Tests.Questions;

/// <summary>Whoever asks first after a start does not wait for the whole kommune to be read.</summary>
[Trait("Feature", "S1-44")]
public sealed class ReadAheadTests
{
    private const string Question = "hvem har ikke rapportert?";

    [Fact]
    public async Task The_first_question_finds_units_goals_and_answers_read_already()
    {
        await using var whole = await AskedKommune.OpenAsync();
        await using var unread = await AskedKommune.OpenAsync();
        await using var read = await AskedKommune.OpenAsync();

        await read.ReadAheadAsync();
        await LoseAsync(unread);
        await LoseAsync(read);

        await Assert.ThrowsAsync<SqliteException>(() => unread.HearAsync(AskedKommune.Kommunedirektor, Question));
        Assert.Equal(await whole.HearAsync(AskedKommune.Kommunedirektor, Question), await read.HearAsync(AskedKommune.Kommunedirektor, Question));
    }

    [Fact]
    public async Task What_changes_after_it_was_read_ahead_is_read_again()
    {
        await using var kommune = await AskedKommune.OpenAsync();
        await kommune.ReadAheadAsync();

        await using var copy = kommune.Open();
        var skole = AskedKommune.Skole.Id;
        await copy.Units.Where(unit => unit.Id == skole).ExecuteUpdateAsync(set => set.SetProperty(unit => unit.Name, "Nye Solsiden skole"), TestContext.Current.CancellationToken);

        Assert.Contains("Nye Solsiden skole", await kommune.HearAsync(AskedKommune.Rektor, Question), StringComparison.Ordinal);
    }

    // Whoever had not read them before cannot read them now.
    private static async Task LoseAsync(AskedKommune kommune)
    {
        await using var copy = kommune.Open();
        await copy.Database.ExecuteSqlRawAsync("""ALTER TABLE "Goals" RENAME TO "Lost"; ALTER TABLE "FollowUps" RENAME TO "LostToo";""", TestContext.Current.CancellationToken);
    }
}
