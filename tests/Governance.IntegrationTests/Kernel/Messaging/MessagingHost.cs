using System.Collections.Concurrent;
using Governance.Kernel.Infrastructure;
using Governance.Kernel.Messaging;
using Governance.Kernel.Modularity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Governance.IntegrationTests.Kernel.Messaging;

/// <summary>The kernel's messages with given settings; everything that is logged is kept.</summary>
internal sealed class MessagingHost : IAsyncDisposable, ILoggerProvider, ILogger
{
    private readonly ServiceProvider _services;

    /// <param name="settings">Below <c>Governance:Messaging</c>; the last of a key wins.</param>
    public MessagingHost(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(
            settings.GroupBy(s => s.Key).Select(s => KeyValuePair.Create($"Governance:Messaging:{s.Key}", (string?)s.Last().Value))).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(this).SetMinimumLevel(LogLevel.Trace));
        services.AddSingleton<TimeProvider>(Time);
        new KernelModule().ConfigureServices(new ServiceConfigurationContext(services, configuration));
        _services = services.BuildServiceProvider();
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 1, 0, 0, TimeSpan.Zero));

    public IMessageSender Sender => _services.GetRequiredService<IMessageSender>();

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Lines.Enqueue($"{formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
