using TeamsStyring.Domain;
using TeamsStyring.Domain.Organisation;
using TeamsStyring.Storage.Mapping;

namespace TeamsStyring.Storage.Queries;

/// <summary>The people of the kommune, one at a time.</summary>
public static class PersonRows
{
    extension(WorkingCopy copy)
    {
        /// <summary>Writes down somebody whom the kommune does not know yet; whoever is known stays as known.</summary>
        public Task MeetAsync(Person person, CancellationToken cancellationToken) => copy.AppendFirstAsync(OrganisationShapes.Person, person, cancellationToken);

        /// <summary>The language that a person reads from now on.</summary>
        public Task SpeakAsync(PersonId person, Language language, CancellationToken cancellationToken)
            => copy.WriteAsync("""UPDATE "Persons" SET "Language" = $language WHERE "Tenant" = $tenant AND "Id" = $person""", [("$person", person), ("$language", language)], cancellationToken);

        /// <returns>What a person is called; empty when the kommune does not know the person.</returns>
        public async Task<string> ReadNameAsync(PersonId person, CancellationToken cancellationToken)
            => await copy.ReadAsync("""SELECT r."Name" FROM "Persons" AS r WHERE r."Tenant" = $tenant AND r."Id" = $person""", [("$person", person)], static row => row.GetString(0), cancellationToken)
                is [var name] ? name : "";
    }
}
