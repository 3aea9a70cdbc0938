using TeamsStyring.App.Starting;

NativeMemory.KeepLittle();

return await Commands.RunAsync(args);
