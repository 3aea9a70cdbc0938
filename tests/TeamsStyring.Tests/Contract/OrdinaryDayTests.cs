using System.Net.Http.Json;
using System.Text.Json.Nodes;
using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Contract;

/// <summary>The second start, and what people ask of it: the one that a kommune has every day.</summary>
public sealed class OrdinaryDayTests
{
    [Fact]
    public async Task An_ordinary_day_does_not_even_load_what_only_imports_and_lists_need()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux says which files a process has open in memory.");
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var program = new RealProcess();
        await program.StartAsync("2026-09-28T09:00:00+02:00", cancellationToken);
        await program.KillAsync(cancellationToken);
        await program.StartAsync("2026-09-28T09:00:00+02:00", cancellationToken);
        await program.Http.PutAsJsonAsync("/local/clock", new JsonObject { ["now"] = "2026-10-05T09:00:00+02:00" }, cancellationToken);
        var chat = new Chat(program.Http, SampleMunicipality.FirstPersona.Value);
        var card = await chat.GoOnAsync(Assert.Single(await chat.CardsAsync(cancellationToken)), cancellationToken);
        card = await chat.GoOnAsync(card.Type("achievement", "OffTrack").Type("figure", "27"), cancellationToken);
        card = await chat.GoOnAsync(card.Type("notAchieved", "To vakante stillinger.").Type("cause1", "Staffing").Type("effect1", "Hindered"), cancellationToken);
        card = await chat.GoOnAsync(card.Type("needs", "Vikarmidler ut året."), cancellationToken);
        while (card.Verbs.Contains("followUp/skip"))
        {
            card = await chat.PressAsync(card, "followUp/skip", cancellationToken);
        }

        await chat.PressAsync(card, "followUp/deliver", cancellationToken);
        await chat.SayAsync("hva er ikke oppnådd?", cancellationToken);
        Assert.NotEmpty((await chat.GetAsync("/api/plans?year=2026", cancellationToken)).AsArray());

        var loaded = await File.ReadAllTextAsync($"/proc/{program.Id}/maps", cancellationToken);

        Assert.Contains("TeamsStyring.Storage.dll", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("EntityFrameworkCore", loaded, StringComparison.Ordinal);
        Assert.DoesNotContain("DocumentFormat.OpenXml", loaded, StringComparison.Ordinal);
    }
}
