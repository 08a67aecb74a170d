-- id: package-sources-encrypted
-- title: Packages are fetched over an encrypted connection
-- title[zh_CN]: 软件包通过加密连接获取
-- severity: info
-- area: patches
-- controls: gbt22239:8.1.4.8.a zicha:RA184
-- key: path line uri
-- why: The signature keeps strangers from changing packages, not from seeing which versions the
--     host has, nor from holding back its updates.
-- why[zh_CN]: 签名可防止软件包被篡改，却不能防止他人看到本机装了哪些版本，也不能防止更新被扣住不发。
-- fix: Write https:// instead of http:// in {path}:{line}, if the mirror offers it.
-- fix[zh_CN]: 若镜像支持，将 {path}:{line} 中的 http:// 改为 https://。
SELECT uri, suite, path, line FROM package_sources
WHERE is_enabled AND NOT is_encrypted AND NOT is_local ORDER BY path, line;
