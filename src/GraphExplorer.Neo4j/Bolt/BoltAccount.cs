using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// As whom the driver asks. A refused password is tried again only when there is a new one: a server locks out who tries a wrong one too
/// often, and with it everybody of that name.
/// </summary>
internal sealed class BoltAccount(Neo4jOptions options) : IAuthTokenManager
{
    private volatile string _password = options.Password;

    public ValueTask<IAuthToken> GetTokenAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(AuthTokens.Basic(options.User, _password));

    public ValueTask<bool> HandleSecurityExceptionAsync(IAuthToken token, SecurityException exception, CancellationToken cancellationToken = default)
    {
        var password = options.NewPassword?.Invoke() ?? _password;
        var isNew = password != _password;
        _password = password;
        return ValueTask.FromResult(isNew);
    }
}
