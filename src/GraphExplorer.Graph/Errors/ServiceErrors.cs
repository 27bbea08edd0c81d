namespace GraphExplorer.Graph.Errors;

/// <summary>The request, its sender, or the store behind it is at fault rather than the statement.</summary>
public static class ServiceErrors
{
    private const string Request = "Neo.ClientError.Request.Invalid";
    private const string Forbidden = "Neo.ClientError.Security.Forbidden";

    /// <summary>A field is missing, of the wrong form, or unknown.</summary>
    public static ErrorEntry BadRequest { get; } = new("bad_request", 400, Request);

    /// <summary>No account, a wrong password, or a token that does not hold.</summary>
    public static ErrorEntry Unauthorized { get; } = new("unauthorized", 401, "Neo.ClientError.Security.Unauthorized");

    /// <summary>A statement that changes the graph, from a reader or in read access mode.</summary>
    public static ErrorEntry WritesNotAllowed { get; } =
        new("writes_not_allowed", 403, "Neo.ClientError.Statement.AccessMode");

    /// <summary>A clause that the role may not use: LOAD CSV, USE, SHOW, IN TRANSACTIONS.</summary>
    public static ErrorEntry ClauseNotAllowed { get; } = new("clause_not_allowed", 403, Forbidden);

    /// <summary>A procedure outside the list of the role.</summary>
    public static ErrorEntry ProcedureNotAllowed { get; } = new("procedure_not_allowed", 403, Forbidden);

    /// <summary>The sender may not do this.</summary>
    public static ErrorEntry ForbiddenAction { get; } = new("forbidden", 403, Forbidden);

    /// <summary>A Host header that is not on the list.</summary>
    public static ErrorEntry HostNotAllowed { get; } = new("host_not_allowed", 403, Forbidden);

    /// <summary>A request sent by a page of another site.</summary>
    public static ErrorEntry OriginNotAllowed { get; } = new("origin_not_allowed", 403, Forbidden);

    /// <summary>No such address.</summary>
    public static ErrorEntry NotFound { get; } = new("not_found", 404, Request);

    /// <summary>No entity has this reference.</summary>
    public static ErrorEntry EntityNotFound { get; } =
        new("entity_not_found", 404, "Neo.ClientError.Statement.EntityNotFound");

    /// <summary>No saved view has this id.</summary>
    public static ErrorEntry ViewNotFound { get; } = new("view_not_found", 404, Request);

    /// <summary>A reference that was good for a session of the server that is over.</summary>
    public static ErrorEntry ReferenceExpired { get; } =
        new("reference_expired", 410, "Neo.ClientError.Statement.EntityNotFound");

    /// <summary>What was asked for needs the evidence model, and the graph has another.</summary>
    public static ErrorEntry ModelMissing { get; } = new("model_missing", 409, Request);

    /// <summary>The store has no database of this name.</summary>
    public static ErrorEntry DatabaseNotFound { get; } =
        new("database_not_found", 404, "Neo.ClientError.Database.DatabaseNotFound");

    public static ErrorEntry MethodNotAllowed { get; } = new("method_not_allowed", 405, Request);

    /// <summary>No media type of the Accept header can be answered.</summary>
    public static ErrorEntry NotAcceptable { get; } = new("not_acceptable", 406, Request);

    /// <summary>It was there, and was taken back or has expired.</summary>
    public static ErrorEntry Gone { get; } = new("gone", 410, Request);

    /// <summary>Text, parameters or body beyond the limits.</summary>
    public static ErrorEntry RequestTooLarge { get; } = new("request_too_large", 413, Request);

    /// <summary>A body that is not JSON.</summary>
    public static ErrorEntry MediaTypeNotSupported { get; } = new("media_type_not_supported", 415, Request);

    /// <summary>The statement holds more at once than its limit of bytes, or a value is nested too deep.</summary>
    public static ErrorEntry QueryTooLarge { get; } =
        new("query_too_large", 422, "Neo.TransientError.General.MemoryPoolOutOfMemoryError");

    /// <summary>A value of a type that only this store has a word for, e.g. a vector of Neo4j 2026.08.</summary>
    public static ErrorEntry ValueNotSupported { get; } = new("value_not_supported", 422, Request);

    /// <summary>What is kept of a saved view was changed, or a later version of the product wrote it.</summary>
    public static ErrorEntry ViewUnreadable { get; } = new("view_unreadable", 422, Request);

    /// <summary>What is kept of a snapshot was changed, or a later version of the product wrote it.</summary>
    public static ErrorEntry SnapshotUnreadable { get; } = new("snapshot_unreadable", 422, Request);

    /// <summary>A picture of more pixels, or of more entities, than is drawn.</summary>
    public static ErrorEntry PictureTooLarge { get; } = new("picture_too_large", 422, Request);

    public static ErrorEntry TooManyRequests { get; } =
        new("too_many_requests", 429, "Neo.TransientError.Request.ThrottlingLimitReached");

    /// <summary>The sender went away or stopped the statement.</summary>
    public static ErrorEntry QueryCancelled { get; } =
        new("query_cancelled", 499, "Neo.ClientError.Transaction.TransactionTerminated");

    /// <summary>A fault of ours.</summary>
    public static ErrorEntry Internal { get; } = new("internal_error", 500, "Neo.DatabaseError.General.UnknownError");

    /// <summary>This build, or what it runs on, lacks something that this needs.</summary>
    public static ErrorEntry NotAvailable { get; } = new("not_available", 501, "Neo.DatabaseError.General.UnknownError");

    /// <summary>The store answered with an error that the catalogue has no entry for; the exception holds its code.</summary>
    public static ErrorEntry StoreFailed { get; } = new("store_failed", 502, "Neo.DatabaseError.General.UnknownError");

    /// <summary>The store cannot be reached.</summary>
    public static ErrorEntry StoreUnavailable { get; } =
        new("store_unavailable", 503, "Neo.TransientError.General.DatabaseUnavailable");

    /// <summary>The store is reached and refuses our account.</summary>
    public static ErrorEntry StoreRefusedAccount { get; } =
        new("store_refused_account", 503, "Neo.ClientError.Security.Unauthorized");

    /// <summary>What is reached is no store that can be worked with: too old, or something else.</summary>
    public static ErrorEntry StoreUnfit { get; } = new("store_unfit", 503, "Neo.TransientError.General.DatabaseUnavailable");

    /// <summary>The disk did not take a change of the embedded store; the change was undone.</summary>
    public static ErrorEntry ChangeNotKept { get; } =
        new("change_not_kept", 507, "Neo.DatabaseError.Transaction.TransactionCommitFailed");

    /// <summary>A statement or a commit of a transaction that was committed, rolled back, or failed before.</summary>
    public static ErrorEntry TransactionEnded { get; } =
        new("transaction_ended", 409, "Neo.ClientError.Transaction.TransactionNotFound");

    /// <summary>A statement or a commit while the rows of the statement before are still read.</summary>
    public static ErrorEntry TransactionBusy { get; } =
        new("transaction_busy", 409, "Neo.ClientError.Transaction.TransactionAccessedConcurrently");

    /// <summary>The transaction ran past its limit of time, and was undone.</summary>
    public static ErrorEntry TransactionTimeout { get; } =
        new("transaction_timeout", 504, "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");

    /// <summary>CALL … IN TRANSACTIONS, which commits by itself, within a transaction.</summary>
    public static ErrorEntry NeedsOwnTransaction { get; } =
        new("needs_own_transaction", 400, "Neo.DatabaseError.Transaction.TransactionStartFailed");

    /// <summary>Another writer did not end while this one waited for it.</summary>
    public static ErrorEntry WriterBusy { get; } =
        new("writer_busy", 423, "Neo.TransientError.Transaction.LockAcquisitionTimeout");

    /// <summary>The statement ran past its limit of time.</summary>
    public static ErrorEntry QueryTimeout { get; } =
        new("query_timeout", 504, "Neo.ClientError.Transaction.TransactionTimedOut");
}
