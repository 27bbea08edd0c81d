namespace GraphExplorer.Web.Hosting;

/// <summary>What a server is started with.</summary>
public sealed record ServeOptions : StoreOptions
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on, all on this machine unless <see cref="PublishedAt"/> says otherwise. Default <see cref="DefaultAddress"/>.</summary>
    public IReadOnlyList<Uri> Addresses { get; init; } = [new(DefaultAddress)];

    /// <summary>Where something in front of the server, such as a container engine, lets people reach it: addresses of this machine. Default none.</summary>
    public IReadOnlyList<Uri> PublishedAt { get; init; } = [];

    /// <summary>Host names under which it answers besides those of its addresses and of this machine. Default none.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>Where people elsewhere reach it through a proxy: snapshots name it as their address. Default: the first of <see cref="PublishedAt"/> or <see cref="Addresses"/>.</summary>
    public Uri? PublicAddress { get; init; }

    /// <summary>Names by which others than the user of this machine reach it.</summary>
    public IReadOnlyList<string> NamesOfOthers => PublicAddress is null ? AllowedHosts : [.. AllowedHosts, PublicAddress.Host];

    /// <summary>The folder that keeps what people save where the graph may not be changed; null for memory.</summary>
    public DataPlace? State { get; init; }

    /// <summary>
    /// A file of the secrets that sign links to snapshots; it is made where it is not there. Default: beside a kept graph; without one, a secret of the
    /// process, and links end with it.
    /// </summary>
    public string? LinkKeys { get; init; }
}
