import { createDOMRenderer, RendererProvider, FluentProvider, teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme, Button, Input, Select, Checkbox, Dialog, DialogSurface, DialogBody, DialogTitle, DialogContent, DialogActions, Menu, MenuTrigger, MenuPopover, MenuList, MenuItem, MenuItemRadio, Toaster, useToastController, Toast, ToastTitle, Tooltip, Badge, Spinner, MessageBar, MessageBarBody, Field, Textarea, makeStyles, tokens, Link, Radio, RadioGroup } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { createRoot } from 'react-dom/client';
import { QueryClient, QueryClientProvider, useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Router, Route, Link as L } from 'wouter';
console.log(createDOMRenderer, RendererProvider, FluentProvider, teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme, Button, Input, Select, Checkbox, Dialog, DialogSurface, DialogBody, DialogTitle, DialogContent, DialogActions, Menu, MenuTrigger, MenuPopover, MenuList, MenuItem, MenuItemRadio, Toaster, useToastController, Toast, ToastTitle, Tooltip, Badge, Spinner, MessageBar, MessageBarBody, Field, Textarea, makeStyles, tokens, Link,Radio, RadioGroup, AddRegular, createRoot, QueryClient, QueryClientProvider, useInfiniteQuery, useVirtualizer, Router, Route, L);
void import('@microsoft/teams-js').then(({app, authentication}) => console.log(app.initialize, app.getContext, authentication.getAuthToken));
