-- id: package-sources-signed
-- title: Packages are taken from signed repositories only
-- title[zh_CN]: 软件包只来自签名校验的软件源
-- severity: high
-- area: patches
-- controls: gbt22239:8.1.10.7.a gbt22239:7.1.10.7.a zicha:RA142 zicha:RA184 gbt22239:8.1.4.7.a
-- key: path line uri
-- same-as: xccdf:ensure_gpgcheck_never_disabled
-- why: Without a signature whoever stands between the host and {uri} decides what is installed on
--     it, as root.
-- why[zh_CN]: 不校验签名时，处于本机与 {uri} 之间的任何人都能决定以 root 身份安装什么。
-- fix: In {path}:{line} remove trusted=yes, Trusted: yes or allow-insecure and name the key by
--     signed-by=; in an rpm repository set gpgcheck=1 and gpgkey=.
-- fix[zh_CN]: 在 {path}:{line} 中去掉 trusted=yes、Trusted: yes 或 allow-insecure，并用 signed-by= 指定密钥；rpm 软件源设 gpgcheck=1 和 gpgkey=。
SELECT uri, suite, path, line FROM package_sources
WHERE is_enabled AND NOT is_signature_checked ORDER BY path, line;
