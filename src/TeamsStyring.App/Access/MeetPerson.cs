using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Access;

/// <summary>Whoever the directory knows as somebody who works in the kommune, the kommune knows from the first word on.</summary>
internal sealed class MeetPerson(IPeopleDirectory directory)
{
    /// <returns>Whether there is a row for the person now.</returns>
    public async Task<bool> RunAsync(WorkingCopy copy, Organisation organisation, PersonId id, CancellationToken cancellationToken)
        => organisation.Persons.ContainsKey(id)
            || (Guid.TryParse(id.Value, out _)
                && await directory.FindAsync(copy.Tenant, id, cancellationToken) is DirectoryAnswer<DirectoryPerson?>.Told { Value: { } told }
                && await WriteAsync(copy, PersonOf(told, organisation), cancellationToken));

    /// <summary>The person's row. The directory's department is no unit of the plans; where the person answers or leads, there the person works.</summary>
    public static Person PersonOf(DirectoryPerson told, Organisation organisation)
    {
        UnitId[] led = [.. organisation.Units.LedBy(told.Id).Select(unit => unit.Id).Take(1)];
        UnitId[] units = led is [] ? [.. organisation.UnitsAnsweredBy(told.Id)] : led;

        return new Person(told.Id, told.Name, told.Title, units is [var only] ? only : null, null, told.Language ?? organisation.Municipality.Language);
    }

    private static async Task<bool> WriteAsync(WorkingCopy copy, Person person, CancellationToken cancellationToken)
    {
        // Two words from the same person may come at the same moment; the first has written the row then.
        await copy.MeetAsync(person, cancellationToken);

        return true;
    }
}
