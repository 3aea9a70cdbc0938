// The one identity of the deployment: it is the bot, it reads the registry, and it has no secret anywhere.

@description('Name of the identity.')
param name string

@description('Azure region.')
param location string

@description('Tags on everything.')
param tags object

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
  tags: tags
}

output id string = identity.id
output clientId string = identity.properties.clientId
output principalId string = identity.properties.principalId
