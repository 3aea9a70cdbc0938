using TeamsStyring.App.Access;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Queries;
using TeamsStyring.Tests.FollowUps;

namespace TeamsStyring.Tests.People;

[Trait("Feature", "S0-41")]
public sealed class TeamMembersTests
{
    private const string Team = "7b0c6a0e-4b52-4f0f-8f1e-2f4b1d9c3a55";

    private static readonly DirectoryPerson Kari = new(Solsiden.Kari, "Kari i katalogen", "", "", null);
    private static readonly DirectoryPerson Tora = new(new PersonId("0d7c1a52-3f1b-4d5e-9a77-5d2f6c3b8e10"), "Tora Vang", "kommunalsjef", "Oppvekst", null);

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_is_in_a_team_is_offered_those_who_are_in_it_as_the_plans_know_them()
    {
        var found = await AskAsync(Solsiden.Kari, new StandInDirectory { Members = [Tora, Kari] });

        Assert.Equal(["Kari Berg", "Tora Vang"], found.Persons.Select(person => person.Name));
        Assert.Null(found.Lack);
    }

    [Fact]
    public async Task Whoever_is_not_in_the_team_learns_nothing_of_it()
    {
        var found = await AskAsync(Solsiden.Ola, new StandInDirectory { Members = [Tora, Kari] });

        Assert.Empty(found.Persons);
        Assert.Null(found.Lack);
    }

    [Fact]
    public async Task A_directory_that_may_not_be_read_says_so()
        => Assert.Equal(DirectoryLack.NotPermitted, (await AskAsync(Solsiden.Kari, new StandInDirectory { Members = [Kari], IsClosed = true })).Lack);

    private static async Task<PersonsFound> AskAsync(PersonId asker, IPeopleDirectory directory)
    {
        await using var solsiden = await Solsiden.OpenAsync();
        await using var copy = solsiden.Open();
        var organisation = await solsiden.Get<Organisations>().ReadAsync(copy, Now) ?? throw new InvalidOperationException();

        return await new FindPersons(directory).InTeamAsync(organisation, asker, Team, Now);
    }
}
