using System.Net;
using System.Text;
using FsCheck.Fluent;
using TeamsStyring.DevTools.Sample;
using TeamsStyring.Tests.Contract;

namespace TeamsStyring.Tests.Conversations;

/// <summary>Whatever is thrown at the bot's door, it answers and goes on. The benchmark does the same a hundred thousand times.</summary>
public sealed class HostileActivitiesTests(OctoberMorning morning) : IClassFixture<OctoberMorning>
{
    private static readonly HttpStatusCode[] Expected = [HttpStatusCode.OK, HttpStatusCode.Accepted, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.NotImplemented];

    [Fact]
    public async Task Two_thousand_hostile_activities_are_answered_without_an_error_of_ours()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        var before = (await morning.App.GetAsync("/api/plans?year=2026", SampleMunicipality.FirstPersona.Value, cancellationToken)).ToJsonString();

        await Parallel.ForEachAsync(
            HostileActivities.Bodies.Sample(2_000, 30),
            new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = cancellationToken },
            async (body, token) =>
            {
                using var content = new StringContent(body, Encoding.UTF8, "application/json");
                using var response = await morning.App.Http.PostAsync(new Uri("/api/messages", UriKind.Relative), content, token);
                Assert.True(Expected.Contains(response.StatusCode), $"{(int)response.StatusCode} to {body}: {await response.Content.ReadAsStringAsync(token)}");
            });

        Assert.Equal(before, (await morning.App.GetAsync("/api/plans?year=2026", SampleMunicipality.FirstPersona.Value, cancellationToken)).ToJsonString());
    }
}
