using TeamsStyring.Storage.Queries;

namespace TeamsStyring.Tests.Storage;

/// <summary>On the day a quarter opens many write at once, and none of them waits for statements to be prepared anew.</summary>
[Trait("Feature", "S0-05")]
public sealed class CopiesAtHandTests : StoredFjordvik
{
    [Fact]
    public async Task Those_of_a_rush_are_kept_for_the_next_turn_and_let_go_of_when_it_is_over()
    {
        const int Crowd = 40;
        await RushAsync(Crowd);
        Assert.Equal(Crowd, Copies.AtHand);

        Copies.KeepFew();
        Assert.InRange(Copies.AtHand, 1, 10);

        await RushAsync(Crowd);
        await using var copy = Open();
        Assert.Equal("ja", await copy.ReadSettingAsync("noe", Now));
    }

    private async Task RushAsync(int crowd)
    {
        var copies = Enumerable.Range(0, crowd).Select(_ => Open()).ToList();
        foreach (var copy in copies)
        {
            await copy.KeepSettingAsync("noe", "ja", Now);
        }

        foreach (var copy in copies)
        {
            await copy.DisposeAsync();
        }
    }
}
