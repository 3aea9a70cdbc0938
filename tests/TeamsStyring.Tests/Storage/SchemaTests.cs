using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using TeamsStyring.Storage;

namespace TeamsStyring.Tests.Storage;

public sealed class SchemaTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_migrations_make_the_tables_that_the_records_describe()
    {
        using var migrated = new TemporaryFolder();
        using var described = new TemporaryFolder();
        var copies = new WorkingCopies(migrated.Path);
        await new MigrateDatabase(copies, TimeProvider.System).RunAsync(Token);
        var model = new WorkingCopies(described.Path);
        await using var any = model.Open(default);
        var script = any.Database.GenerateCreateScript().ReplaceLineEndings("\n");
        await any.Database.EnsureCreatedAsync(Token);

        var wanted = await Schema.ReadAsync(model.DatabaseFile, Token);
        if (!wanted.SequenceEqual(await Schema.ReadAsync(copies.DatabaseFile, Token)))
        {
            await File.WriteAllTextAsync(Received(), script, Token);
            Assert.Fail($"The tables differ. The script that the records describe is written to {Received()}: "
                + "before the first release it replaces 0001-initial.sql, afterwards the difference becomes a migration of its own.");
        }
    }

    [Fact]
    public void Every_migration_is_known_by_name_in_the_order_in_which_they_are_made()
    {
        var made = from type in typeof(WorkingCopy).Assembly.GetTypes()
                   let migration = type.GetCustomAttribute<MigrationAttribute>()
                   where migration is not null
                   orderby migration.Id
                   select migration.Id;

        Assert.Equal(made, MigrateDatabase.Known);
    }

    private static string Received([CallerFilePath] string testFile = "") => Path.Combine(Path.GetDirectoryName(testFile) ?? "", "wanted.received.sql");
}
