// One municipality on one small machine: see README.md in this folder.
targetScope = 'subscription'

@description('Name of this deployment, for example "asker-styring". It names the resource group and everything in it.')
@minLength(3)
@maxLength(40)
param environmentName string

@description('Azure region of everything. Norway East keeps the data in Norway.')
param location string = 'norwayeast'

@description('Host name that people and Teams reach it by, for example "styring.kommune.no". Empty: the name that Azure gives the public address.')
param hostName string = ''

@description('Name that people see as the sender of the bot\'s messages.')
@maxLength(42)
param botDisplayName string = 'TeamsStyring'

@description('Size of the machine. It must attach disks by SCSI (sizes up to v5, and the B v2 series): the disk is found by its LUN.')
param machineSize string = 'Standard_B2als_v2'

@description('Name of the machine\'s administrator. Nobody can log on from the internet; see README.md for the ways in.')
param administratorName string = 'driftsansvarlig'

@description('Public half of an SSH key for the administrator. Azure demands one, and Bastion uses it.')
param sshPublicKey string

@description('Size in GiB of the disk that holds the database. It can grow later, never shrink.')
@minValue(4)
@maxValue(1024)
param dataDiskSizeInGiB int = 32

@description('Refuse to delete the disk that holds the database, also in "azd down", until the lock is taken away by hand.')
param lockData bool = true

@description('Name of a disk that was restored from a nightly copy into this resource group, to use instead of the deployment\'s own. Empty: its own.')
param restoredDiskName string = ''

@description('Copy the whole disk every night to a backup vault (incremental snapshots), besides the machine\'s own copies of the database.')
param backUpDisk bool = true

@description('For how many days a nightly copy of the disk is kept.')
@minValue(1)
@maxValue(180)
param backupDays int = 30

var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }
var host = empty(hostName) ? network.outputs.publicName : hostName

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'identity.bicep' = {
  scope: group
  name: 'identity'
  params: {
    name: 'id-${token}'
    location: location
    tags: tags
  }
}

module registry 'registry.bicep' = {
  scope: group
  name: 'registry'
  params: {
    name: 'cr${token}'
    location: location
    tags: tags
    readerPrincipalId: identity.outputs.principalId
  }
}

module network 'network.bicep' = {
  scope: group
  name: 'network'
  params: {
    token: token
    location: location
    tags: tags
  }
}

module data 'data.bicep' = {
  scope: group
  name: 'data'
  params: {
    name: 'disk-${token}'
    location: location
    tags: tags
    sizeInGiB: dataDiskSizeInGiB
    lock: lockData
    restoredName: restoredDiskName
  }
}

module machine 'machine.bicep' = {
  scope: group
  name: 'machine'
  params: {
    name: 'vm-${token}'
    location: location
    tags: tags
    size: machineSize
    administratorName: administratorName
    sshPublicKey: sshPublicKey
    subnetId: network.outputs.subnetId
    publicAddressId: network.outputs.publicAddressId
    dataDiskId: data.outputs.id
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    registryEndpoint: registry.outputs.endpoint
    hostName: host
  }
}

module bot 'bot.bicep' = {
  scope: group
  name: 'bot'
  params: {
    name: 'bot-${token}'
    tags: tags
    displayName: botDisplayName
    endpoint: 'https://${host}/api/messages'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
  }
}

module backup 'backup.bicep' = if (backUpDisk) {
  scope: group
  name: 'backup'
  params: {
    name: 'bvault-${token}'
    location: location
    tags: tags
    diskName: data.outputs.name
    days: backupDays
  }
}

// azd keeps these in its environment; the release script and the app package read them from there.
output AZURE_LOCATION string = location
output AZURE_RESOURCE_GROUP string = group.name
output AZURE_CONTAINER_REGISTRY_NAME string = registry.outputs.name
output AZURE_CONTAINER_REGISTRY_ENDPOINT string = registry.outputs.endpoint
output MACHINE_NAME string = machine.outputs.name
output PUBLIC_NAME string = network.outputs.publicName
output TAB_DOMAIN string = host
output BOT_ID string = identity.outputs.clientId
output BOT_TENANT_ID string = tenant().tenantId
