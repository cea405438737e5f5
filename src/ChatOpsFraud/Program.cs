using System.Text;
using ChatOpsFraud.CommandLine;

// Japanese in and out, whatever the console was set to.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.InputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await ProgramCommand.RunAsync(args);
