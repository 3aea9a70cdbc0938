using TeamsStyring.Domain.Calendar;
using TeamsStyring.Storage;
using TeamsStyring.Storage.Queries;

namespace TeamsStyring.App.Questions;

/// <summary>
/// Reads, while the rest of a start goes on, what the first question would wait for: who there is, the year's goals and their words, and what is answered.
/// Whoever asks before it is read reads it himself.
/// </summary>
internal sealed class ReadAhead(WorkingCopies copies, Organisations organisations, ReadStanding standings, Vocabularies vocabularies, MunicipalCalendar calendar)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // Where several kommuner share a machine, most of them are not asking just now.
        if (await copies.ListTenantsAsync(cancellationToken) is not [var only])
        {
            return;
        }

        await using var copy = copies.Open(only);
        if (await organisations.ReadAsync(copy, cancellationToken) is not { Top: { } top } organisation)
        {
            return;
        }

        var period = organisation.Periods.CurrentOn(calendar.Today, PeriodKind.Quarter, top.Id).Period;
        var catalogue = await standings.CatalogueAsync(organisation, copy, period.Year, cancellationToken);
        _ = vocabularies.Of(organisation, catalogue);
        await standings.AnswersAsync(copy, period, cancellationToken);
    }
}
