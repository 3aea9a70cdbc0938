using TeamsStyring.Domain.Calendar;
using TeamsStyring.Domain.FollowUps;

namespace TeamsStyring.Domain.Questions;

/// <summary>Once it is clear what is wanted, a word may turn out to say nothing of it: «utsatt» in «kan jeg få utsatt fristen» is no status of an initiative.</summary>
internal sealed class SlotRules(Lexicon lexicon, QuestionContext context)
{
    private readonly Concepts _concepts = lexicon.Concepts;

    public QuestionSlots Settle(Said said, Reading reading)
    {
        if (reading.Intent is Intent.Help)
        {
            return QuestionSlots.None;
        }

        var slots = WithPeriods(said, reading);
        var writes = reading.Intent is Intent.ReportResult or Intent.Record;
        slots = slots with
        {
            Status = StatusOf(said, reading),
            State = StateOf(said, reading),
            Person = !said.Has(_concepts.Person) && IsAboutOthers(said, reading) ? null : slots.Person,
            Cause = reading.Intent is Intent.Causes or Intent.Lessons or Intent.Unknown ? slots.Cause : null,
            WholeMunicipality = slots.WholeMunicipality || (reading.Intent is Intent.Unknown && said.Has(_concepts.All)),
            Figure = writes || reading.Intent is Intent.Unknown ? slots.Figure : null,
            CompareWith = reading.Intent is Intent.Compare or Intent.Unknown || slots.CompareWith is null ? slots.CompareWith : null,
        };
        return reading switch
        {
            { Aspect: QuestionAspect.AddInitiative } => slots with { Period = null, PeriodTo = null, Text = FreeText.AfterInitiative(said, _concepts) },
            { Intent: Intent.Explain } => slots with { Topic = FreeText.Term(said, _concepts) ?? slots.Topic, Dimension = null },
            _ => slots,
        };
    }

    private QuestionSlots WithPeriods(Said said, Reading reading)
    {
        var slots = said.Slots;
        if (!said.Periods.Any)
        {
            return slots;
        }

        var isComing = reading.Intent is Intent.YearWheel;
        var first = said.Periods.First?.On(context.Today, isComing);
        var last = LastAfter(first, said.Periods.Last, isComing);
        var against = said.Periods.Against?.On(context.Today, isComing);
        if (first is { } from && last is { } to && to < from)
        {
            (first, last) = (last, first);
        }

        return reading.Intent is Intent.Compare or Intent.Unknown
            ? slots with { Period = first, PeriodTo = last, CompareWith = against is { } other ? Alike(other, first).ToString() : slots.CompareWith }
            : slots with { Period = first ?? against, PeriodTo = last };
    }

    /// <summary>The end of «november til februar» is in the year after its beginning.</summary>
    private ReportingPeriod? LastAfter(ReportingPeriod? first, PeriodFound? last, bool isComing)
        => (first, last) switch
        {
            ({ } from, { Year: null } to) => to with { Year = to.Number < from.Number ? from.Year + 1 : from.Year },
            _ => last,
        } is { } end ? end.On(context.Today, isComing) : null;

    // «Q3 mot i fjor» means the third quarter of last year.
    private static ReportingPeriod Alike(ReportingPeriod against, ReportingPeriod? first) => (against.Kind, first) switch
    {
        (PeriodKind.Year, { Kind: PeriodKind.Quarter } quarter) => ReportingPeriod.Quarter(against.Year, quarter.Number),
        (PeriodKind.Year, { Kind: PeriodKind.Tertial } tertial) => ReportingPeriod.Tertial(against.Year, tertial.Number),
        (PeriodKind.Year, { Kind: PeriodKind.Month } month) => ReportingPeriod.Month(against.Year, month.Number),
        _ => against,
    };

    private StatusWord? StatusOf(Said said, Reading reading)
    {
        // «Grønne, gule og røde» names no one of them.
        var status = NamesSeveral(said) ? null : said.Slots.Status;
        var negated = said.Has(_concepts.Not);
        if (reading.Aspect is QuestionAspect.SetStatus && status is null && said.Has(_concepts.Achieve))
        {
            return new StatusWord((negated ? Achievement.NotAchieved : Achievement.Achieved).ToString());
        }

        // «Noe som ikke er rødt»: the colour is the one thing that is not asked for.
        return status is { } named && negated && reading.Aspect is not QuestionAspect.SetStatus && IsNegated(named, reading.Intent) ? null : status;
    }

    private static bool NamesSeveral(Said said)
    {
        string? first = null;
        foreach (var token in said.Tokens)
        {
            if (token is { Use: TokenUse.Word, Entry: { } entry } && entry[HintKind.Status] is { } status)
            {
                if (first is not null && first != status)
                {
                    return true;
                }

                first = status;
            }
        }

        return false;
    }

    private static bool IsNegated(StatusWord status, Intent intent)
    {
        var isGood = Enum.GetValues<Achievement>().Any(achievement => achievement.IsGood && status.Covers(achievement));
        return intent switch
        {
            Intent.Achieved => !isGood,
            Intent.NotAchieved => isGood,
            _ => false,
        };
    }

    private string? StateOf(Said said, Reading reading)
    {
        // «Hva skal avsluttes?» asks about what is not ended yet.
        if ((reading.Aspect is QuestionAspect.Changed && said.Has(_concepts.Must)) || reading.Intent is not (Intent.Initiatives or Intent.ReportResult or Intent.Record or Intent.Decisions or Intent.ShowPlan or Intent.Unknown))
        {
            return null;
        }

        return said.Has(_concepts.Not) && reading.Aspect is not QuestionAspect.WithoutEffect
            ? said.Tokens.Select(token => token.Entry?[HintKind.StateWhenNot]).FirstOrDefault(state => state is not null)
            : said.Slots.State;
    }

    /// <summary>«Hvem må jeg purre» asks about others, though it says «jeg».</summary>
    private bool IsAboutOthers(Said said, Reading reading)
        => reading.Intent is Intent.Undo or Intent.ShowPlan or Intent.MakeReport or Intent.YearWheel or Intent.Explain or Intent.Compare
            || (reading.Intent is Intent.NotReported && said.Has(_concepts.SeveralAsked))
            || (reading.Intent is Intent.WhoIsResponsible && !said.Has(_concepts.Goal));
}
