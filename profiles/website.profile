# A web site, seen from outside: http:// and https://.
title: Web site
title[zh_CN]: 网站
check: website/*
