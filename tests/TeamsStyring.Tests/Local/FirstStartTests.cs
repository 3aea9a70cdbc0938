using TeamsStyring.DevTools.Sample;

namespace TeamsStyring.Tests.Local;

public sealed class FirstStartTests
{
    [Fact]
    public async Task The_first_start_has_a_municipality_to_show_and_the_second_has_the_same()
    {
        using var folder = new TemporaryFolder();
        var first = await PersonasAsync(folder);
        var second = await PersonasAsync(folder);

        Assert.Contains(SampleMunicipality.FirstPersona.Value, first);
        Assert.Equal(first, second);
    }

    private static async Task<IReadOnlyList<string?>> PersonasAsync(TemporaryFolder folder)
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var app = await RunningApp.StartAsync(now: null, "small", folder.Path, cancellationToken);
        var personas = await app.GetAsync("/local/personas", persona: null, cancellationToken);

        return [.. personas.AsArray().Select(persona => persona?["id"]?.GetValue<string>())];
    }
}
