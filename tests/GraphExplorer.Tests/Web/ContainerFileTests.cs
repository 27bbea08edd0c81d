using GraphExplorer.Testing;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace GraphExplorer.Tests.Web;

/// <summary>The files for containers keep what the documentation of their safety says. No container engine is needed.</summary>
public sealed class ContainerFileTests
{
    private const string Cluster = "docs/recipes/cluster/docker-compose.yml";

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData(Cluster)]
    public void Every_container_is_bounded_and_without_privileges(string file) => Assert.All(Services(file), entry =>
    {
        var service = Map(entry.Value);
        Assert.Equal(["ALL"], Texts(service["cap_drop"]));
        Assert.Equal(["no-new-privileges:true"], Texts(service["security_opt"]));
        Assert.True(service.ContainsKey("mem_limit"), $"{entry.Key} has no limit of memory");
        Assert.False(service.ContainsKey("cap_add") || service.ContainsKey("privileged"), $"{entry.Key} is given privileges");
    });

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData(Cluster)]
    public void What_is_published_is_published_on_this_machine_alone(string file)
    {
        var ports = Services(file).Where(entry => Map(entry.Value).ContainsKey("ports")).SelectMany(entry => Texts(Map(entry.Value)["ports"])).ToList();
        Assert.NotEmpty(ports);
        Assert.All(ports, port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData(Cluster)]
    public async Task Every_setting_of_the_explorer_is_an_option_it_has(string file)
    {
        var help = (await Commands.CommandRun.RunAsync("serve", "--help")).Output;
        var settings = Services(file).Select(entry => Map(entry.Value)).Where(service => IsExplorer(service)).SelectMany(service => Map(service["environment"]).Keys).Distinct().ToList();
        Assert.NotEmpty(settings);
        Assert.All(settings, name => Assert.Contains("--" + name.ToString()!["GRAPHEXPLORER_".Length..].ToLowerInvariant().Replace('_', '-'), help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData(Cluster)]
    public void The_explorer_writes_nowhere_but_to_memory(string file) =>
        Assert.All(Services(file).Select(entry => Map(entry.Value)).Where(IsExplorer), service => Assert.Equal("true", service["read_only"]));

    [Fact]
    public void The_image_runs_as_a_user_without_rights() =>
        Assert.Matches(@"(?m)^USER \$APP_UID$", File.ReadAllText(Repository.PathOf("Dockerfile")));

    private static bool IsExplorer(Dictionary<object, object> service) => service.TryGetValue("image", out var image) && (string)image == "graphexplorer";

    private static Dictionary<object, object> Services(string file)
    {
        using var text = File.OpenText(Repository.PathOf(file));
        var whole = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(new MergingParser(new Parser(text)));
        return Map(whole["services"]);
    }

    private static Dictionary<object, object> Map(object value) => (Dictionary<object, object>)value;

    private static IEnumerable<string> Texts(object list) => ((List<object>)list).Cast<string>();
}
