namespace GraphExplorer.Graph.Values;

/// <summary>
/// One Cypher value in 16 bytes. Scalars are held in place; everything else is a reference to an immutable object.
/// <c>default</c> is null. This type knows no Cypher equality: see <c>ValueEquivalence</c> (DISTINCT, grouping)
/// and <c>ValueOrder</c> (ORDER BY); three-valued <c>=</c> and <c>&lt;</c> belong to an engine.
/// </summary>
public readonly struct Value
{
    private readonly object? _object;
    private readonly long _bits;

    private Value(object? heldObject, long bits)
    {
        _object = heldObject;
        _bits = bits;
    }

    public static Value Null => default;
    public static Value True { get; } = new(ScalarTag.Boolean, 1);
    public static Value False { get; } = new(ScalarTag.Boolean, 0);

    public static Value Of(bool value) => value ? True : False;
    public static Value Of(long value) => new(ScalarTag.Integer, value);
    public static Value Of(double value) => new(ScalarTag.Float, BitConverter.DoubleToInt64Bits(value));
    public static Value Of(string? value) => new(value, 0);
    public static Value Of(IReadOnlyList<Value>? value) => new(value, 0);
    public static Value Of(ValueMap? value) => new(value, 0);
    public static Value Of(GraphNode? value) => new(value, 0);
    public static Value Of(GraphRelationship? value) => new(value, 0);
    public static Value Of(GraphPath? value) => new(value, 0);
    public static Value Of(DateValue? value) => new(value, 0);
    public static Value Of(LocalTimeValue? value) => new(value, 0);
    public static Value Of(TimeValue? value) => new(value, 0);
    public static Value Of(LocalDateTimeValue? value) => new(value, 0);
    public static Value Of(DateTimeValue? value) => new(value, 0);
    public static Value Of(DurationValue? value) => new(value, 0);
    public static Value Of(PointValue? value) => new(value, 0);
    public static Value Of(byte[]? value) => new(value, 0);
    public static Value List(params Value[] items) => new(items, 0);

    /// <summary>A node of a store by its internal id, before it is read. Never leaves a runner.</summary>
    public static Value NodeHandle(long id) => new(ScalarTag.Node, id);

    /// <summary>A relationship of a store by its internal id, before it is read. Never leaves a runner.</summary>
    public static Value RelationshipHandle(long id) => new(ScalarTag.Relationship, id);

    /// <summary>A path of a store by internal ids, before it is read: node, relationship, node …. Never leaves a runner.</summary>
    public static Value PathHandle(PathHandle path) => new(path, 0);

    public ValueKind Kind => _object switch
    {
        null => ValueKind.Null,
        ScalarTag tag => tag.Kind,
        string => ValueKind.String,
        ValueMap => ValueKind.Map,
        GraphNode => ValueKind.Node,
        GraphRelationship => ValueKind.Relationship,
        GraphPath or Values.PathHandle => ValueKind.Path,
        DateValue => ValueKind.Date,
        LocalTimeValue => ValueKind.LocalTime,
        TimeValue => ValueKind.Time,
        LocalDateTimeValue => ValueKind.LocalDateTime,
        DateTimeValue => ValueKind.DateTime,
        DurationValue => ValueKind.Duration,
        PointValue => ValueKind.Point,
        byte[] => ValueKind.Bytes,
        _ => ValueKind.List,
    };

    public bool IsNull => _object is null;
    public bool IsNumber => ReferenceEquals(_object, ScalarTag.Integer) || ReferenceEquals(_object, ScalarTag.Float);
    public bool IsInteger => ReferenceEquals(_object, ScalarTag.Integer);
    public bool IsTrue => ReferenceEquals(_object, ScalarTag.Boolean) && _bits != 0;
    public bool IsFalse => ReferenceEquals(_object, ScalarTag.Boolean) && _bits == 0;

    /// <summary>Whether this is a node, relationship or path of a store that has not been read yet.</summary>
    public bool IsHandle =>
        ReferenceEquals(_object, ScalarTag.Node) || ReferenceEquals(_object, ScalarTag.Relationship) || _object is Values.PathHandle;

    /// <summary>The internal id of a node or relationship handle. Only meaningful when <see cref="IsHandle"/>.</summary>
    public long Handle => _bits;

    /// <summary>The internal ids of a path handle.</summary>
    public PathHandle AsPathHandle => _object as Values.PathHandle ?? throw Mismatch(ValueKind.Path);

    public bool AsBoolean => ReferenceEquals(_object, ScalarTag.Boolean) ? _bits != 0 : throw Mismatch(ValueKind.Boolean);
    public long AsInteger => IsInteger ? _bits : throw Mismatch(ValueKind.Integer);

    /// <summary>A float, or an integer as the nearest float.</summary>
    public double AsFloat => ReferenceEquals(_object, ScalarTag.Float) ? BitConverter.Int64BitsToDouble(_bits)
        : IsInteger ? _bits
        : throw Mismatch(ValueKind.Float);

    public string AsString => _object as string ?? throw Mismatch(ValueKind.String);
    public ValueMap AsMap => _object as ValueMap ?? throw Mismatch(ValueKind.Map);
    public GraphNode AsNode => _object as GraphNode ?? throw Mismatch(ValueKind.Node);
    public GraphRelationship AsRelationship => _object as GraphRelationship ?? throw Mismatch(ValueKind.Relationship);
    public GraphPath AsPath => _object as GraphPath ?? throw Mismatch(ValueKind.Path);
    public DateValue AsDate => _object as DateValue ?? throw Mismatch(ValueKind.Date);
    public LocalTimeValue AsLocalTime => _object as LocalTimeValue ?? throw Mismatch(ValueKind.LocalTime);
    public TimeValue AsTime => _object as TimeValue ?? throw Mismatch(ValueKind.Time);
    public LocalDateTimeValue AsLocalDateTime => _object as LocalDateTimeValue ?? throw Mismatch(ValueKind.LocalDateTime);
    public DateTimeValue AsDateTime => _object as DateTimeValue ?? throw Mismatch(ValueKind.DateTime);
    public DurationValue AsDuration => _object as DurationValue ?? throw Mismatch(ValueKind.Duration);
    public PointValue AsPoint => _object as PointValue ?? throw Mismatch(ValueKind.Point);
    public byte[] AsBytes => _object as byte[] ?? throw Mismatch(ValueKind.Bytes);

    // A byte[] is covariant with no list of values, so the interface alone decides.
    public IReadOnlyList<Value> AsList => _object as IReadOnlyList<Value> ?? throw Mismatch(ValueKind.List);

    public override string ToString() => ValueText.Write(this);

    private InvalidOperationException Mismatch(ValueKind wanted) => new($"a {Kind} was read as a {wanted}");
}
