// The machine. Everything on it comes from cloud-init.yaml and the files in machine/; nothing is set up by hand.

@description('Name of the machine.')
param name string

@description('Azure region.')
param location string

@description('Tags on everything.')
param tags object

@description('Size of the machine.')
param size string

@description('Name of the administrator.')
param administratorName string

@description('Public half of the administrator\'s SSH key.')
param sshPublicKey string

@description('Subnet that the machine stands in.')
param subnetId string

@description('Public address that the machine answers on.')
param publicAddressId string

@description('Disk that holds the database.')
param dataDiskId string

@description('Resource id of the identity of bot and machine.')
param identityId string

@description('Client id of the same identity; it is the bot\'s app id.')
param identityClientId string

@description('Host name of the container registry.')
param registryEndpoint string

@description('Host name that people and Teams reach it by.')
param hostName string

// What the program is told; the names are those of the program's settings.
var programSettings = join([
  'ASPNETCORE_HTTP_PORTS=8080'
  'TeamsStyring__Mode=Teams'
  'TeamsStyring__Data=/data'
  'TeamsStyring__Teams__Registrations__0__AppId=${identityClientId}'
  'TeamsStyring__Teams__Registrations__0__TenantId=${tenant().tenantId}'
  'TeamsStyring__Teams__Registrations__0__Credential=ManagedIdentity'
  ''
], '\n')

// What the machine's own scripts and Caddy are told.
var machineSettings = join([
  'TAB_DOMAIN=${hostName}'
  'REGISTRY=${registryEndpoint}'
  'REGISTRY_IDENTITY=${identityClientId}'
  ''
], '\n')

var files = {
  PROGRAM_SETTINGS: base64(programSettings)
  MACHINE_SETTINGS: base64(machineSettings)
  UNIT: loadFileAsBase64('machine/teamsstyring.service')
  BACKUP_UNIT: loadFileAsBase64('machine/teamsstyring-backup.service')
  BACKUP_TIMER: loadFileAsBase64('machine/teamsstyring-backup.timer')
  ACCOUNT: loadFileAsBase64('machine/account.conf')
  CADDYFILE: loadFileAsBase64('machine/Caddyfile')
  CADDY_DROP_IN: loadFileAsBase64('machine/caddy-settings.conf')
  UPGRADES: loadFileAsBase64('machine/unattended-upgrades.conf')
  PREPARE_DISK: loadFileAsBase64('machine/prepare-disk.sh')
  RELEASE: loadFileAsBase64('machine/release.sh')
  BACKUP: loadFileAsBase64('machine/backup.sh')
  RESTORE: loadFileAsBase64('machine/restore.sh')
}

var cloudInit = reduce(
  items(files),
  loadTextContent('cloud-init.yaml'),
  (text, file) => replace(string(text), '@@${file.key}@@', string(file.value))
)

resource networkInterface 'Microsoft.Network/networkInterfaces@2024-05-01' = {
  name: 'nic-${name}'
  location: location
  tags: tags
  properties: {
    ipConfigurations: [
      {
        name: 'main'
        properties: {
          subnet: { id: subnetId }
          publicIPAddress: { id: publicAddressId }
          privateIPAllocationMethod: 'Dynamic'
        }
      }
    ]
  }
}

resource machine 'Microsoft.Compute/virtualMachines@2024-07-01' = {
  name: name
  location: location
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    hardwareProfile: { vmSize: size }
    securityProfile: {
      securityType: 'TrustedLaunch'
      uefiSettings: {
        secureBootEnabled: true
        vTpmEnabled: true
      }
    }
    osProfile: {
      computerName: 'teamsstyring'
      adminUsername: administratorName
      customData: base64(cloudInit)
      linuxConfiguration: {
        disablePasswordAuthentication: true
        ssh: {
          publicKeys: [
            {
              path: '/home/${administratorName}/.ssh/authorized_keys'
              keyData: sshPublicKey
            }
          ]
        }
        patchSettings: {
          assessmentMode: 'AutomaticByPlatform'
          patchMode: 'ImageDefault'
        }
      }
    }
    storageProfile: {
      imageReference: {
        publisher: 'Canonical'
        offer: 'ubuntu-24_04-lts'
        sku: 'server'
        version: 'latest'
      }
      osDisk: {
        createOption: 'FromImage'
        deleteOption: 'Delete'
        managedDisk: { storageAccountType: 'StandardSSD_LRS' }
      }
      dataDisks: [
        {
          // machine/prepare-disk.sh finds the disk by this number.
          lun: 0
          createOption: 'Attach'
          deleteOption: 'Detach'
          // A host cache between SQLite and its disk could lose what SQLite was told is written.
          caching: 'None'
          managedDisk: { id: dataDiskId }
        }
      ]
    }
    networkProfile: {
      networkInterfaces: [{ id: networkInterface.id }]
    }
    // Without it there is no serial console, the last way in.
    diagnosticsProfile: {
      bootDiagnostics: { enabled: true }
    }
  }
}

output name string = machine.name
