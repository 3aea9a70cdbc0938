#!/bin/sh
# Builds the image in the deployment's own registry and puts it into use on its machine.
# Run by "azd up"; alone, "infra/release.sh" releases what is checked out.
set -eu
cd "$(dirname "$0")/.."

if [ -z "${MACHINE_NAME:-}" ]; then
  eval "$(azd env get-values)"
fi

version=$(git rev-parse --short=12 HEAD 2>/dev/null || echo unversioned)
if [ "$version" = unversioned ] || [ -n "$(git status --porcelain)" ]; then
  # A tag names a commit; what is not committed must not borrow its name.
  version="$version-$(date -u +%Y%m%d%H%M%S)"
fi
image="teamsstyring:$version"

az acr build --registry "$AZURE_CONTAINER_REGISTRY_NAME" --image "$image" --file infra/Dockerfile .

# Run-command goes through Azure's own channel to the machine: no port is open for it.
# It succeeds whatever the script did, so the script's last sentence is what counts.
said=$(az vm run-command invoke --resource-group "$AZURE_RESOURCE_GROUP" --name "$MACHINE_NAME" \
  --command-id RunShellScript --scripts "teamsstyring-release $AZURE_CONTAINER_REGISTRY_ENDPOINT/$image" \
  --query 'value[0].message' --output tsv)
echo "$said"
case $said in
  *'TeamsStyring answers as '*) echo "https://$TAB_DOMAIN" ;;
  *) echo "The release did not succeed; the machine says why above." >&2 && exit 1 ;;
esac
