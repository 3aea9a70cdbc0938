using TeamsStyring.App.Access;
using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Domain.Plans;
using TeamsStyring.Tests.People;

namespace TeamsStyring.Tests.Import;

/// <summary>A plan names people; in Teams the kommune's directory knows who they are.</summary>
[Trait("Feature", "S2-08")]
public sealed class NamedPeopleTests
{
    private static readonly string[] Plan = ["Kommune;Enhet;År;Mål;Ansvarlig", "Fjordvik;Solsiden skole;2026;Svar innen frist;Åse Nygård", "Fjordvik;Solsiden skole;2026;Lesing;Kari Berg"];

    [Fact]
    public async Task The_one_of_that_name_becomes_responsible_and_is_known_from_then_on()
    {
        using var town = await Town.CreateAsync();
        town.Directory = new StandInDirectory(Somebody("1", "Åse Nygård", "rektor") with { Language = Language.Nn });

        var report = await town.ImportAsync(Plan);

        Assert.Null(report.Refusal);
        Assert.Equal(new Person(new PersonId("1"), "Åse Nygård", "rektor", null, null, Language.Nn), Assert.Single(await town.AllAsync<Person>()));
        Assert.Equal(new PersonId("1"), (await town.AllAsync<Goal>()).Single(goal => goal.Title == "Svar innen frist").Responsible);
    }

    [Fact]
    public async Task Among_several_of_one_name_nobody_is_guessed_and_the_report_says_who_they_are()
    {
        using var town = await Town.CreateAsync();
        town.Directory = new StandInDirectory(Somebody("2", "Kari Berg", "rektor"), Somebody("3", "Kari Berg", "vernepleier"));

        var report = await town.ImportAsync(Plan);

        Assert.Contains("Flere i kommunen heter «Kari Berg»: rektor; vernepleier. Ingen er valgt.", report.Warnings);
        Assert.Empty(await town.AllAsync<Person>());
        Assert.All(await town.AllAsync<Goal>(), goal => Assert.Null(goal.Responsible));
    }

    [Fact]
    public async Task A_directory_that_may_not_be_read_is_a_remark_and_no_hindrance()
    {
        using var town = await Town.CreateAsync();
        town.Directory = new StandInDirectory { IsClosed = true };

        var report = await town.ImportAsync(Plan);

        Assert.Equal(2, report.Imported);
        Assert.Single(report.Warnings, warning => warning.Contains("User.Read.All", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_trial_writes_nobody_down()
    {
        using var town = await Town.CreateAsync();
        town.Directory = new StandInDirectory(Somebody("1", "Åse Nygård", "rektor"));
        var file = town.PathOf("plan.csv");
        await File.WriteAllLinesAsync(file, Plan, TestContext.Current.CancellationToken);

        await town.ImportFileAsync(file, isTrial: true);

        Assert.Empty(await town.AllAsync<Person>());
    }

    private static DirectoryPerson Somebody(string id, string name, string title) => new(new PersonId(id), name, title, "", null);
}
