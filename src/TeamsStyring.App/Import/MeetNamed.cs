using System.Buffers;
using TeamsStyring.App.Access;
using TeamsStyring.App.Tables;
using TeamsStyring.App.Texts;
using TeamsStyring.Domain.Organisation;

namespace TeamsStyring.App.Import;

/// <summary>A file names people by name. Those whom the plans have not met are looked up in the kommune's directory; among several of one name nobody is guessed.</summary>
internal sealed class MeetNamed(IPeopleDirectory directory, ImportTexts texts)
{
    private static readonly Column[] Columns = [Column.Responsible, Column.Deputy, Column.InitiativeOwner, Column.AnsweredBy, Column.MeasuredBy, Column.DecidedBy];

    private static readonly SearchValues<char> _noName = SearchValues.Create(",;/&0123456789");

    public async Task<MetPersons> RunAsync(TenantId tenant, IReadOnlyList<PlanTable> tables, IReadOnlyList<Person> known, CancellationToken cancellationToken)
    {
        var names = known.Select(person => NameKey.Of(person.Name)).ToHashSet(StringComparer.Ordinal);
        var ids = known.Select(person => person.Id).ToHashSet();
        List<Person> met = [];
        List<string> remarks = [];
        foreach (var name in NamedIn(tables).Where(name => names.Add(NameKey.Of(name))))
        {
            switch (await directory.FindNamedAsync(tenant, name, cancellationToken))
            {
                case DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Told { Value: [var only] } when ids.Add(only.Id):
                    met.Add(new Person(only.Id, only.Name, only.Title, null, null, only.Language ?? texts.Language));
                    break;
                case DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Told { Value: { Count: > 1 } several }:
                    remarks.Add(texts.SeveralNamed(name, string.Join("; ", several.Select(person => string.Join(", ", new[] { person.Title, person.Department }.Where(text => text.Length > 0))))));
                    break;
                case DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.NotPermitted:
                    return new MetPersons(met, [.. remarks, new PeopleTexts(texts.Language).ImportedWithout]);
                case DirectoryAnswer<IReadOnlyList<DirectoryPerson>>.Away:
                    return new MetPersons(met, [.. remarks, new PeopleTexts(texts.Language).ImportedWhileAway]);
                default:
                    break;
            }
        }

        return new MetPersons(met, remarks);
    }

    private static IEnumerable<string> NamedIn(IReadOnlyList<PlanTable> tables)
        => tables.SelectMany(table => table.Rows.Select(row => new ImportRow(table, row, 0)))
            .SelectMany(row => Columns.Select(column => row[column]))
            .Where(IsName).DistinctBy(NameKey.Of, StringComparer.Ordinal);

    // A title («rektor») and a list of people are no name; those are left to whoever reads the report.
    private static bool IsName(string text) => text.Contains(' ', StringComparison.Ordinal) && !text.AsSpan().ContainsAny(_noName);
}
