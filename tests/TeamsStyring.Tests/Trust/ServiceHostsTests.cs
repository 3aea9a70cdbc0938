using TeamsStyring.BotProtocol.Trust;

namespace TeamsStyring.Tests.Trust;

/// <summary>The bot's token goes to Teams and nowhere else, whatever address came just before.</summary>
public sealed class ServiceHostsTests
{
    private static readonly string[] Foreign =
    [
        "", " ", "https://", "smba.trafficmanager.net", "http://smba.trafficmanager.net/emea/", "https://smba.trafficmanager.net.evil.example/", "https://evil.trafficmanager.net/",
        "https://smba.trafficmanager.net:444/", "https://kari@smba.trafficmanager.net/", "https://smba.trafficmanager.net/?to=evil", "https://smba.trafficmanager.net/#evil",
    ];

    [Fact]
    public void An_address_that_is_not_Teams_is_refused_before_and_after_one_that_is()
    {
        var hosts = new ServiceHosts(ServiceHosts.OfTeams);

        foreach (var address in Foreign)
        {
            Assert.False(hosts.Include(address), address);
            Assert.True(hosts.Include("https://smba.trafficmanager.net/emea/"));
            Assert.True(hosts.Include("https://smba.trafficmanager.net/emea/"));
            Assert.False(hosts.Include(address), address);
        }
    }
}
