using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace TeamsStyring.Storage.Migrations;

/// <summary>The first shape of the working copy.</summary>
[DbContext(typeof(EntityRows))]
[Migration(Name)]
internal sealed class Initial : Migration
{
    public const string Name = "20261122000000_Initial";

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(MigrationScript.Read("0001-initial.sql"));
        migrationBuilder.Sql(MigrationScript.Read("0001-owed-writes.sql"));
        migrationBuilder.Sql(MigrationScript.Read("0001-versions.sql"));
    }
}
