using TeamsStyring.App.Texts;

namespace TeamsStyring.App.Questions;

/// <summary>«Lag tertialrapport»: documents are not made here yet; what goes into them is.</summary>
internal static class MakeReportAnswer
{
    public static AskOutcome Of(Asking asking)
    {
        var texts = new OwnTexts(asking.Language);
        var answer = new Answer(asking);
        answer.Heading(texts.ReportLater);
        answer.Line(texts.ReportNow);
        answer.Line(texts.ReportExport);
        answer.Ask(asking.Texts.AskNotAchieved);
        answer.Ask(asking.Texts.AskAchieved);
        answer.Ask(new InitiativeTexts(asking.Language).AskDecisions);
        return answer.ToOutcome();
    }
}
