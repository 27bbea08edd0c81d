using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api;

/// <summary>What an exception means to those who asked. A fault of ours goes to the log, and says no more than that.</summary>
internal sealed class Failures(ILogger<Failures> log)
{
    public GraphException Of(Exception exception)
    {
        switch (exception)
        {
            case GraphException failure:
                return failure;
            case BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }:
                return new(ServiceErrors.RequestTooLarge, "The request is too large.");
            case BadHttpRequestException bad:
                return new(ServiceErrors.BadRequest, bad.Message);
            default:
                log.LogError(exception, "A request failed.");
                return new(ServiceErrors.Internal, "Something went wrong on the server. Its log has the details.");
        }
    }
}
