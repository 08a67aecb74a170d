-- id: clear-text-servers
-- title: No server that takes passwords in clear text is installed
-- title[zh_CN]: 未安装以明文传输口令的服务
-- severity: medium
-- area: remote
-- controls: gbt22239:8.1.4.1.c gbt22239:7.1.4.1.c gbt22239:8.1.4.4.a gbt22239:7.1.4.4.a highrisk:6.4.1.2
--     gbt22239:8.1.4.4.b gbt22239:7.1.4.4.b zicha:RB121
-- param packages: vsftpd proftpd-core proftpd-basic pure-ftpd ftpd inetutils-ftpd tftpd tftpd-hpa
--     atftpd tightvncserver tigervnc-standalone-server tigervnc-scraping-server
--     tigervnc-xorg-extension x11vnc vino krfb nis | packages with such servers, separated by
--     spaces
-- param packages[zh_CN]: 包含此类服务的软件包，以空格分隔
-- key: name
-- why: FTP and VNC send what is typed, TFTP and NIS ask nobody who they are: whoever listens on the
--     network gets in with what they hear.
-- why[zh_CN]: FTP 和 VNC 明文传送输入内容，TFTP 和 NIS 不做身份鉴别：在网络上监听的人即可凭截获的内容进入。
-- fix: Use sftp or scp, and VNC through SSH only; then remove it: apt purge {name}. Where FTP is
--     forced to TLS, record a waiver.
-- fix[zh_CN]: 改用 sftp 或 scp，VNC 仅通过 SSH 隧道使用，然后卸载：apt purge {name}。FTP 已强制使用 TLS 的，登记豁免。
SELECT name, version, architecture
FROM packages
WHERE status <> 'config-files'
  AND name IN (SELECT value FROM json_each('["' || replace(:packages, ' ', '","') || '"]'));
