using TeamsStyring.App.Starting;

return await Commands.RunAsync(args);
