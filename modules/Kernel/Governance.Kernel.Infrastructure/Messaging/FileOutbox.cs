using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Security;
using Governance.Kernel.Messaging;
using Governance.Kernel.Timing;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.Messaging;

/// <summary>Where no service is set up, each message is a file that a person can read: <c>outbox/day/key.json</c>.</summary>
internal sealed class FileOutbox(IOptions<MessagingOptions> options, IOptions<DatabaseOptions> database, TimeProvider time) : IMessageGateway
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public bool Carries(MessageChannel channel) => options.Value.IsEmpty;

    public Task SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        try
        {
            Write(message, Path.Combine(database.Value.DataFolder, "outbox"), $"{MessageKey.Safe(message.Key)}.json");
            return Task.CompletedTask;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new MessageDelayedException($"The folder of messages takes no file: {e.GetType().Name}.");
        }
    }

    private void Write(OutgoingMessage message, string folder, string name)
    {
        var today = Path.Combine(folder, $"{time.Today():yyyy-MM-dd}");
        PrivateFile.CreateFolder(folder);
        PrivateFile.CreateFolder(today);
        // A second attempt may come after midnight.
        if (Directory.EnumerateDirectories(folder).Any(day => File.Exists(Path.Combine(day, name))))
        {
            return;
        }

        var draft = Path.Combine(folder, $"{name}.{Path.GetRandomFileName()}");
        PrivateFile.Create(draft, JsonSerializer.SerializeToUtf8Bytes(message, Json));
        File.Move(draft, Path.Combine(today, name), overwrite: true);
    }
}
